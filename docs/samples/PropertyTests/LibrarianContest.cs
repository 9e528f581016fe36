using NodaTime;
using SelectionRules;

namespace PropertyTests;

/// <summary>The procedure under test: that of docs/getting-started.md.</summary>
public static class LibrarianContest
{
    public static readonly ScoredTest Written = new("written", maximum: 40);
    public static readonly ScoredTest Interview = new("interview", maximum: 60);
    private static readonly Score Total = Score.Sum(Written, Interview);

    public static SelectionProcedure Procedure { get; } = new()
    {
        Id = "librarian-2026",
        AssessedOn = new LocalDate(2026, 3, 31),
        Recognition = new() { HomeCountry = CountryCode.Belgium, Accepted = [Recognition.Domestic, Recognition.Equivalence], Basis = Notice("2") },
        Eligibility =
        [
            new("citizenship", Condition.UnionCitizen, Notice("1")),
            new("diploma", Condition.Holds(DiplomaLevel.Bachelor), Notice("2")),
        ],
        Stages =
        [
            new("written")
            {
                Tests = [Written],
                PassMarks = [PassMark.AtLeast(20, Written, Notice("3"))],
                Cutoff = Cutoff.First(3, Written, Scope.Everyone, TiePolicy.AdmitAllTied, Notice("3").Assuming("Who goes on when candidates tie for third place?", "everyone tied")),
                Basis = Notice("3"),
            },
            new("interview") { Tests = [Interview], PassMarks = [PassMark.AtLeast(30, Interview, Notice("4"))], Basis = Notice("4") },
        ],
        MissingMarks = [new(ResultState.Absent, MissingMarkEffect.Eliminates, Notice("3").Assuming("What follows from absence?", "it eliminates"))],
        FinalScore = new(Total, Notice("5")),
        Ranking = new() { By = Order.HighestFirst(Total), Scope = Scope.Everyone, Basis = Notice("5").Assuming("Who comes first when totals are equal?", "nobody: they share a rank") },
    };

    private static Basis Notice(string clause) => new("Notice, librarian 2026", clause);
}
