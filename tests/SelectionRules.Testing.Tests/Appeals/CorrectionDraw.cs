using NodaTime;

namespace SelectionRules.Testing.Tests;

/// <summary>Corrections of every kind, drawn for a selection: results, applications, rules, and rulings on others.</summary>
internal sealed class CorrectionDraw
{
    private readonly Selection selection;
    private readonly Random random;

    private CorrectionDraw(Selection selection, int seed) => (this.selection, random) = (selection, new(seed));

    public static List<Correction> Of(Selection selection, int seed)
    {
        var draw = new CorrectionDraw(selection, seed);
        List<Correction> corrections = [];
        if (draw.Chance(70) && draw.Rules() is { } rules)
        {
            corrections.Add(new Correction.OfRules { Procedure = rules });
        }

        if (!selection.Candidates.IsEmpty)
        {
            corrections.AddRange(Enumerable.Range(0, draw.random.Next(2)).Select(_ => draw.Application()));
            corrections.AddRange(Enumerable.Range(0, draw.random.Next(3)).Select(_ => draw.Result()).OfType<Correction>());
        }

        return corrections;
    }

    // Rules that are stricter, keep fewer or order otherwise, with a ruling on somebody now and then: of what has defects nothing is drawn.
    private SelectionProcedure? Rules()
    {
        var procedure = selection.Procedure;
        var corrected = procedure with
        {
            Stages = [.. procedure.Stages.Select(Corrected)],
            Eligibility = Chance(15) ? [.. procedure.Eligibility.Select(rule => Chance(50) ? rule with { Condition = Condition.Not(rule.Condition) } : rule)] : procedure.Eligibility,
            Rulings = Chance(30) && !selection.Candidates.IsEmpty ? [.. procedure.Rulings, Ruling()] : procedure.Rulings,
        };
        return corrected.Validate().Any(defect => defect.Severity == DefectSeverity.Error) ? null : corrected;
    }

    private Stage Corrected(Stage stage)
    {
        var tests = stage.Tests.OfType<ScoredTest>().ToList();
        var marks = stage.PassMarks.Select(mark => Chance(20) ? mark with { WaivedFor = null } : mark).ToList();
        if (tests.Count > 0 && stage.Counts != StageWeight.Advisory && Chance(50))
        {
            marks.Add(PassMark.AtLeast(Threshold.OfMaximum(Fraction.Of(random.Next(1, 10), 10)), tests[random.Next(tests.Count)], stage.Basis));
        }

        var cutoff = stage.Cutoff is { } old ? old with { Size = Chance(40) ? CutoffSize.Of(random.Next(1, 3)) : old.Size, By = Chance(30) ? Turned(old.By) : old.By } : null;
        return stage with { PassMarks = [.. marks], Cutoff = cutoff };
    }

    private static Order Turned(Order order) => order with { Keys = [.. order.Keys.Select(key => key is OrderKey.ByScore score ? score with { First = score.First == Extreme.Highest ? Extreme.Lowest : Extreme.Highest } : key)] };

    private JuryRuling Ruling() => new()
    {
        Candidate = Anybody().Id,
        Kind = Chance(50) ? RulingKind.SetsAsideElimination : RulingKind.Eliminates,
        Stage = selection.Procedure.Stages[random.Next(selection.Procedure.Stages.Count)].Id,
        By = "the court",
        On = new LocalDate(2025, 11, 30),
        Reason = "judgment",
    };

    private Correction.OfApplication Application() => new() { Application = Anybody().Application with { Candidate = Anybody().Id } };

    // A result of somebody goes to another one in the same test: all of them can be given there.
    private Correction.OfResult? Result()
    {
        var tests = selection.Procedure.Stages.SelectMany(stage => stage.Tests).Where(test => test is not AdvisoryTest).ToList();
        if (tests.Count == 0)
        {
            return null;
        }

        var test = tests[random.Next(tests.Count)];
        return new() { Candidate = Anybody().Id, Test = test.Id, Result = Anybody().ResultOf(test) };
    }

    private Candidate Anybody() => selection.Candidates[random.Next(selection.Candidates.Count)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
