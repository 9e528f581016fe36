using RulesEngine.Models;
using Rules = RulesEngine.RulesEngine;

namespace SelectionRules.Benchmarks;

/// <summary>The gates of the Chamber's selection in Microsoft's RulesEngine: one rule a stage, compiled once, on all cores. It ranks nobody.</summary>
public sealed class ChamberRulesEngine
{
    private const string Gates = "gates";

    private readonly List<ChamberCandidate> candidates;
    private readonly Ending[] endings;
    private readonly Rules rules;

    /// <summary>Compiles the rules.</summary>
    public ChamberRulesEngine(ChamberColumns columns)
    {
        candidates = ChamberCandidate.From(columns);
        endings = new Ending[columns.Count];
        Rule[] gates =
        [
            Gate(Ending.NotAdmitted, "candidate.IsAdmitted"),
            Gate(Ending.FailedLanguage, "candidate.OnlineModule >= CefrLevel.B2 && candidate.LanguageInterview >= CefrLevel.B2"),
            Gate(Ending.FailedWritten, "candidate.Written >= 50"),
            Gate(Ending.FailedOral, "candidate.Oral >= 50"),
            Gate(Ending.FailedStar, "candidate.Motivation >= 12 && candidate.Innovating + candidate.Teamwork + candidate.Adapting + candidate.SelfDevelopment >= 48"),
        ];
        rules = new Rules(
            [new Workflow { WorkflowName = Gates, Rules = gates }],
            new ReSettings { CustomTypes = [typeof(CefrLevel)], EnableFormattedErrorMessage = false, EnableExceptionAsErrorMessage = false });
    }

    /// <summary>Puts every candidate through the gates.</summary>
    public void Run() => Parallel.For(0, candidates.Count, row =>
    {
        endings[row] = Ending.Laureate;
        foreach (var gate in rules.ExecuteAllRulesAsync(Gates, new RuleParameter("candidate", candidates[row])).AsTask().GetAwaiter().GetResult())
        {
            if (!gate.IsSuccess)
            {
                endings[row] = Enum.Parse<Ending>(gate.Rule.RuleName);
                break;
            }
        }
    });

    /// <summary>Refuses to go on where the gates give other answers.</summary>
    /// <exception cref="InvalidOperationException">An ending differs.</exception>
    public void MustEqual(Endings ours)
    {
        Run();
        if (!endings.AsSpan().SequenceEqual(ours.Of))
        {
            throw new InvalidOperationException("RulesEngine puts the candidates through the gates in another way than the library.");
        }
    }

    private static Rule Gate(Ending failing, string expression) => new() { RuleName = failing.ToString(), Expression = expression };
}
