using SelectionRules.Belgium;
using SelectionRules.Testing;

namespace SelectionRules.Letters.Tests;

/// <summary>A letter says that it is provisional where a result that is awaited can still change what it says, and nowhere else.</summary>
public sealed class ProvisionalLetterTests
{
    private const int Pools = 60;
    private const int Completions = 12;

    [Fact]
    public void Letter_ThatIsNotProvisional_StandsWhateverIsStillToCome()
    {
        var random = new Random(20260301);
        var (final, provisional, changed) = (0, 0, 0);
        for (var pool = 0; pool < Pools; pool++)
        {
            Candidate[] candidates = [.. Enumerable.Range(1, 14).Select(number => Drawn(number, random))];
            var now = SocialMediaAssistant2025.Procedure.Evaluate(candidates);
            var later = Enumerable.Range(0, Completions).Select(_ => SocialMediaAssistant2025.Procedure.Evaluate(candidates.Select(candidate => Completed(candidate, random)))).ToList();
            foreach (var candidate in candidates.Select(candidate => candidate.Id))
            {
                var letter = Letter.Of(now, candidate);
                var others = later.ConvertAll(outcome => Letter.Of(outcome, candidate));
                if (letter.IsProvisional)
                {
                    provisional++;
                    changed += others.Exists(other => other.Decisions != letter.Decisions) ? 1 : 0;
                }
                else
                {
                    final++;
                    Assert.All(others, other => Assert.Equal(letter.Decisions, other.Decisions));
                }
            }
        }

        // Both are met often, and what is called provisional does change: a withheld rank is told later, at the least.
        Assert.True(final > 100 && provisional > 100, $"{final} {provisional}");
        Assert.Equal(provisional, changed);
    }

    [Fact]
    public void Letter_WhereNothingIsAwaited_IsProvisionalForNobody()
    {
        var random = new Random(20260302);
        Candidate[] candidates = [.. Enumerable.Range(1, 14).Select(number => Completed(Drawn(number, random), random))];
        var outcome = SocialMediaAssistant2025.Procedure.Evaluate(candidates);

        Assert.All(candidates, candidate => Assert.False(Letter.Of(outcome, candidate.Id).IsProvisional));
    }

    // Marks are crowded, so that they tie; some are missing.
    private static Candidate Drawn(int number, Random random)
    {
        var candidate = Applicants.DutchSpeaking(FormattableString.Invariant($"N{number:D2}")).WithWritten(random.Next(48, 56)).With(SocialMediaAssistant2025.Oral, Points.From(random.Next(48, 56)));
        return random.Next(8) switch
        {
            0 => candidate.With(SocialMediaAssistant2025.Written, TestResult.Pending),
            1 or 2 => candidate.With(SocialMediaAssistant2025.Oral, TestResult.Pending),
            _ => candidate,
        };
    }

    private static Candidate Completed(Candidate candidate, Random random)
    {
        foreach (var test in new[] { SocialMediaAssistant2025.Written, SocialMediaAssistant2025.Oral })
        {
            if (candidate.ResultOf(test).State == ResultState.Pending)
            {
                candidate = candidate.With(test, Points.From(random.Next(40, 60)));
            }
        }

        return candidate;
    }
}
