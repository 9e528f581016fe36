namespace SelectionRules.Testing.Tests;

public sealed class TransformationTests
{
    private static readonly CandidateId N1 = CandidateId.Of("N01");
    private static readonly CandidateId F1 = CandidateId.Of("F01");
    private static readonly Test Written = Procedures.Chamber.Stages[1].Tests[0];
    private static readonly Selection Three = new(Procedures.Chamber, [Applicants.DutchSpeaking(), Applicants.FrenchSpeaking(), Applicants.DutchSpeaking("N02").WithWritten(80)]);

    [Fact]
    public void Shuffled_KeepsEverybody_AndTheSameSeedGivesTheSameOrder()
    {
        Assert.Equal(Keys(Three).Order(), Keys(Three.Shuffled(7)).Order());
        Assert.Equal(Three.Shuffled(7), Three.Shuffled(7));
        Assert.True(Enumerable.Range(0, 20).Select(seed => string.Join(',', Keys(Three.Shuffled(seed)))).Distinct().Count() > 3);
    }

    [Fact]
    public void Reversed_TurnsTheOrderRound() => Assert.Equal(["N02", "F01", "N01"], Keys(Three.Reversed()));

    [Fact]
    public void WithResult_ChangesOneMarkOfOneCandidate()
    {
        var changed = Three.WithResult(N1, Written, Points.From(49.5m));
        Assert.Equal(Points.From(49.5m), changed.Candidates[0].ResultOf(Written).AsT0);
        Assert.Equal(Three.Candidates.Skip(1), changed.Candidates.Skip(1));
        Assert.True(changed.Evaluate().For(N1).IsFailed);
    }

    [Fact]
    public void With_AddsACandidate_AndRefusesAKeyThatIsThere()
    {
        Assert.Equal(["N01", "F01", "N02", "N03"], Keys(Three.With(Applicants.DutchSpeaking("N03"))));
        Assert.Throws<ArgumentException>(() => Three.With(Applicants.DutchSpeaking("N01")));
    }

    [Fact]
    public void Without_DropsACandidate() => Assert.Equal(["N01", "N02"], Keys(Three.Without(F1)));

    [Fact]
    public void WithTwin_TiesInEverything()
    {
        var outcome = Three.WithTwin(N1, CandidateId.Of("N09")).Evaluate();
        Assert.Equal(Laureate(outcome, N1).Rank, Laureate(outcome, CandidateId.Of("N09")).Rank);
        Assert.Equal(Laureate(outcome, N1).FinalScore, Laureate(outcome, CandidateId.Of("N09")).FinalScore);
    }

    [Fact]
    public void WithKeys_RenamesEverybody() => Assert.Equal(["x-N01", "x-F01", "x-N02"], Keys(Three.WithKeys(key => CandidateId.Of($"x-{key}"))));

    [Fact]
    public void WithAdjustment_GrantsOne_OfOneTest()
    {
        var changed = Three.WithAdjustment(F1, Written);
        Assert.Equal("written", Assert.Single(changed.Candidates[1].Application.Adjustments).Test);
        Assert.Empty(changed.Candidates[0].Application.Adjustments);
    }

    [Fact]
    public void WithApplication_ChangesWhatOneHandedIn()
    {
        var changed = Three.WithApplication(F1, application => application with { Documents = [] });
        Assert.True(changed.Evaluate().For(F1).IsNotAdmitted);
        Assert.False(changed.Evaluate().For(N1).IsNotAdmitted);
    }

    [Fact]
    public void SplitByGroup_GivesEachRoleItsCandidates()
    {
        var parts = Three.SplitByGroup();
        Assert.Equal(["fr", "nl"], parts.Keys.Order());
        Assert.Equal(["N01", "N02"], Keys(parts["nl"]));
        Assert.Equal(["F01"], Keys(parts["fr"]));
    }

    private static IEnumerable<string> Keys(Selection selection) => selection.Candidates.Select(candidate => candidate.Id.ToString());

    private static Decision.Laureate Laureate(Outcome outcome, CandidateId candidate) => outcome.For(candidate).Match(
        _ => throw new InvalidOperationException(),
        _ => throw new InvalidOperationException(),
        _ => throw new InvalidOperationException(),
        _ => throw new InvalidOperationException(),
        _ => throw new InvalidOperationException(),
        _ => throw new InvalidOperationException(),
        laureate => laureate);
}
