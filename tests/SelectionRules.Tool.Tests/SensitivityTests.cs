using SelectionRules.Belgium;
using SelectionRules.Json;
using SelectionRules.Tool.Files;
using static SelectionRules.Tool.Tests.GoldenTests;

namespace SelectionRules.Tool.Tests;

/// <summary>Other answers to the open questions of the notice, on the pool of the example.</summary>
/// <remarks>
/// The example comes with three readings, each calculated with exact fractions outside of this project. C is the procedure: all tied at the tenth place go on, motivation 20 and the four competencies 80 of the 100 points.
/// A splits the points into halves. B is A where none of those tied at the tenth place goes on.
/// </remarks>
public sealed class SensitivityTests : IDisposable
{
    private const string Split = "How are the 100 points split?";
    private const string Tie = "Who is invited when candidates tie for the tenth place?";
    private const string ReadingA = "N11 1 260/3, N07 2 497/6, N01 3 81, N10 4 235/3, N05 5 215/3, N06 6 71, N09 7 70, N02 8 407/6; F05 1 457/6, F02 2 226/3, F01 3 160/3";
    private const string ReadingB = "N07 1 497/6, N01 2 81, N05 3 215/3, N06 4 71, N09 5 70, N02 6 407/6; F05 1 457/6, F02 2 226/3, F01 3 160/3";
    private const string ReadingC = "N11 1 260/3, N07 2 250/3, N01 3 82, N10 4 241/3, N06 5 359/5, N05 6 215/3, N09 7 70, N02 8 199/3; F05 1 1132/15, F02 2 1112/15, F01 3 160/3";

    private readonly ToolRun run = new();

    [Fact]
    public void Sensitivity_OfTheSplitIntoHalves_IsExactlyWhatReadingAChanges()
    {
        var outcome = Evaluate(SocialMediaAssistant2025.Procedure);
        var other = Assert.Single(Of(outcome, Split).Others);

        Assert.Equal(ReadingC, Laureates(outcome));
        Assert.Equal(ReadingA, Laureates(Evaluate(other.Procedure)));
        AssertChanges(ReadingC, ReadingA, other);
        Assert.Equal((1, 1, 6), (other.Count(DifferenceKind.MovesUp), other.Count(DifferenceKind.MovesDown), other.Count(DifferenceKind.Changes)));
        Assert.False(other.IsDerived);
    }

    [Fact]
    public void Sensitivity_OfTheTieInReadingA_IsExactlyWhatReadingBChanges()
    {
        var outcome = Evaluate(SocialMediaAssistant2025.Variants.Single(variant => variant.AnswersOtherwiseThan(SocialMediaAssistant2025.Procedure)[0].Question.In(Language.English) == Split));
        var none = Of(outcome, Tie).Others[0];

        Assert.Equal(ReadingA, Laureates(outcome));
        Assert.Equal(ReadingB, Laureates(Evaluate(none.Procedure)));
        AssertChanges(ReadingA, ReadingB, none);
        Assert.Equal(["N10", "N11"], none.Differences.Where(difference => difference.Kind == DifferenceKind.Leaves).Select(difference => $"{difference.Candidate}"));
        Assert.All(none.Differences.Where(difference => difference.Kind == DifferenceKind.Leaves), difference => Assert.Equal(("written", "outside-cutoff"), (difference.Stage, difference.Reasons.Single())));
        Assert.True(none.IsDerived);
    }

    [Fact]
    public void Variants_OfTheChamber_AreValidAndAnswerOneQuestionEach()
    {
        var questions = SocialMediaAssistant2025.Variants.Select(variant => Assert.Single(variant.AnswersOtherwiseThan(SocialMediaAssistant2025.Procedure)).Question).ToList();

        Assert.Equal(7, questions.Distinct().Count());
        Assert.All(SocialMediaAssistant2025.Variants, variant => Assert.DoesNotContain(variant.Validate(), defect => defect.Severity == DefectSeverity.Error));
        Assert.All(SocialMediaAssistant2025.Variants, variant => Assert.NotEqual(SocialMediaAssistant2025.Procedure, variant.Answering(variant.AnswersOtherwiseThan(SocialMediaAssistant2025.Procedure)[0].Question.In(Language.Dutch), "in other words")));
    }

    [Fact]
    public async Task Sensitivity_OfTheQuotaThatCourtsDisagreeOn_IsExactlyWhatTheOtherPublishedReadingChanges()
    {
        var folder = Path.Combine(Path.GetDirectoryName(Golden("applications.jsonl"))!, "..", "br-barrier-contest");
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "procedures", "br-barrier-contest.json"));
        var procedure = ProcedureJson.Read(file).Procedure;
        var pool = InputFiles.Read(procedure, new FileInfo(Path.Combine(folder, "applications.jsonl")), new FileInfo(Path.Combine(folder, "results.csv")), keepsApplications: true, progress: null, CancellationToken.None).AsT0;
        var other = procedure.Evaluate(pool).Sensitivity([]).Assumptions.Single(one => one.Assumption.About == AssumptionSubject.Overlap).Others.Single(one => $"{one}".StartsWith("Whoever one list retains goes on in all", StringComparison.Ordinal));

        var (one, two) = (await File.ReadAllLinesAsync(Path.Combine(folder, "outcomes-expected-v1.csv")), await File.ReadAllLinesAsync(Path.Combine(folder, "outcomes-expected-v2.csv")));
        Assert.Equal(
            one.Except(two).Select(line => string.Join(',', line.Split(',').Take(2))).Order(StringComparer.Ordinal),
            other.Differences.Select(difference => $"{difference.Candidate},{difference.Group}").Order(StringComparer.Ordinal));
        Assert.Equal(6, other.Count(DifferenceKind.Leaves));
    }

    [Theory]
    [InlineData("en", "None of the tied goes on: lines that differ: 8 (are laureates no more: 2, better rank: 6); the reserves differ", "No other answer was stated.")]
    [InlineData("nl", "Geen enkele ex aequo gaat door: beslissingen die verschillen: 8 (zijn geen laureaat meer: 2, betere rang: 6); de reserves verschillen", "Er is geen ander antwoord opgegeven.")]
    [InlineData("fr", "ne sont plus lauréats : 2, meilleur rang : 6) ; les réserves diffèrent", "Aucune autre réponse n'a été indiquée.")]
    [InlineData("de", "sind nicht mehr erfolgreich: 2, besserer Rang: 6); die Reserven unterscheiden sich", "Keine andere Antwort wurde angegeben.")]
    public async Task Sensitivity_InEachLanguage_CountsWhatWouldDiffer_AndNamesNobody(string language, string counts, string silent)
    {
        var output = await DemoAsync("--language", language);

        Assert.Contains(counts, output, StringComparison.Ordinal);
        Assert.Contains(silent, output, StringComparison.Ordinal);
        Assert.All(SocialMediaAssistant2025.Procedure.Assumptions, assumption => Assert.Contains(assumption.Question.In(Language.Of(language)), output, StringComparison.Ordinal));
        Assert.DoesNotContain("N10", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sensitivity_WithCandidates_SaysWhoAndWhat()
    {
        var output = await DemoAsync("--candidates");

        Assert.Contains("      N11 (Dutch): before: laureate, rank 1; now: passed Written test and is not retained (outside the cutoff).", output, StringComparison.Ordinal);
        // The rank stays, the score does not: that is what has to be read.
        Assert.Contains("      N01 (Dutch): before: laureate, rank 3, final score 82; now: laureate, rank 3, final score 81.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sensitivity_WithAFile_ListsItUnderTheQuestionThatItAnswersOtherwise()
    {
        var file = await FileOf(procedure => (procedure with { Stages = [.. procedure.Stages.Select(stage => stage.Id == "written" ? stage with { Cutoff = null } : stage)] })
            .Answering("Which parts need 60 % each?", "none in particular"));
        // The questions at the cutoff go with it; the one at the marks is answered otherwise.
        var output = (await DemoAsync("--variant", file)).ReplaceLineEndings("\n");

        Assert.Contains("\n    none in particular: lines that differ: ", output, StringComparison.Ordinal);
        Assert.Contains("become laureates: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sensitivity_WithAFileThatSaysNothingElse_IsRefused()
    {
        var file = await FileOf(procedure => procedure with { Reserve = null });

        Assert.Equal(2, await RunAsync("--variant", file));
        Assert.Contains("it answers no question of 'be-chamber-2025' otherwise", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Sensitivity_WithAVariantThatAsksForMore_IsRefused()
    {
        var variant = await FileOf(procedure => procedure with { Id = "asks-more" });
        var smaller = await FileOf(procedure => (procedure with { ClosesAt = null }).Answering("Who ties?", "nobody"), "smaller.json", procedure => procedure with { Ranking = procedure.Ranking with { Basis = procedure.Ranking.Basis.Assuming("Who ties?", "all") } });

        Assert.Equal(2, await run.CommandAsync("sensitivity", smaller, "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), "--variant", variant));
        Assert.Contains("it asks of applications what 'be-chamber-2025' does not: ReceivedAt.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sensitivity_OfAnotherProcedureAltogether_Throws()
    {
        var outcome = Evaluate(SocialMediaAssistant2025.Procedure);

        Assert.Throws<ArgumentException>(() => outcome.Sensitivity([SocialMediaAssistant2025.Procedure]));
    }

    [Fact]
    public void Sensitivity_OfAVariantWithOtherTests_SaysThatItCannotBeTried()
    {
        var variant = SocialMediaAssistant2025.Procedure with { Stages = [.. SocialMediaAssistant2025.Procedure.Stages.Where(stage => stage.Id != "language")] };
        var other = Of(Evaluate(SocialMediaAssistant2025.Procedure), Split, variant.Answering(Split, "as the jury says")).Others[^1];

        Assert.False(other.WasTried);
        Assert.Equal([(ObstacleKind.OtherTest, "language-online"), (ObstacleKind.OtherTest, "language-interview")], other.Obstacles.Select(obstacle => (obstacle.Kind, obstacle.Subject)));
        // The message of the library's own exception names the first candidate who has such a result; this report names nobody.
        Assert.DoesNotContain("N01", other.ToString(), StringComparison.Ordinal);
        Assert.Empty(other.Differences);
    }

    [Theory]
    [InlineData("en", "It counts as 0 points: cannot be tried here: the test 'online test module' gives no points, so that nothing in it can count as 0; the test '")]
    [InlineData("nl", "Het telt als 0 punten: kan hier niet worden geprobeerd: de test 'online testmodule' geeft geen punten, zodat er niets als 0 kan tellen; de test '")]
    [InlineData("fr", "Cela compte pour 0 point : ne peut pas être essayé ici : l'épreuve « module de test en ligne » ne donne pas de points, de sorte que rien ne peut y compter pour 0 ; l'épreuve « ")]
    [InlineData("de", "Es zählt als 0 Punkte: kann hier nicht erprobt werden: die Prüfung „")]
    public async Task Sensitivity_OfAnAnswerThatTheRulesCannotTake_SaysWhyInTheLanguage(string language, string said)
    {
        var output = await DemoAsync("--language", language);

        Assert.Contains(said, output, StringComparison.Ordinal);
        Assert.DoesNotContain("stages/", output, StringComparison.Ordinal);
        Assert.Equal(language == "en", output.Contains("gives no points", StringComparison.Ordinal));
    }

    [Fact]
    public void Obstacle_OfEveryKind_HasAPlaceForWhatItIsAboutInEveryLanguage()
    {
        foreach (var kind in Enum.GetValues<ObstacleKind>())
        {
            var texts = Explanation.Languages.Select(language => new Obstacle { Kind = kind, Subject = "written" }.ToString(language)).ToList();

            Assert.Equal(4, texts.Distinct().Count());
            Assert.All(texts, text => Assert.Equal(kind != ObstacleKind.Unfit, text.Contains("written", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Sensitivity_OfAnswersThatCannotBeTried_SaysWhatStandsInTheWay()
    {
        var notice = SocialMediaAssistant2025.Procedure;
        var written = notice.Stages.Single(stage => stage.Id == "written");
        var twice = notice with { Stages = [.. notice.Stages.Select(stage => stage.Id == "oral" ? stage with { Cutoff = written.Cutoff } : stage)] };
        var nobody = notice with { Stages = [.. notice.Stages.Select(stage => stage.Id == "written" ? stage with { Cutoff = stage.Cutoff! with { Size = new CutoffSize.PerGroup { Places = [new("nl", 0), new("fr", 0)] } } } : stage)] };
        var last = notice with { Stages = [.. notice.Stages.Select((stage, position) => position == notice.Stages.Count - 1 ? stage with { Cutoff = written.Cutoff! with { Size = new CutoffSize.PerGroup { Places = [new("nl", 0), new("fr", 0)] } } } : stage)] };
        var empty = notice with { Stages = [] };
        var asking = notice with { Facts = [new FactDefinition { Id = "siblings", Kind = FactKind.Number }] };

        // The second of two cutoffs of the same size leaves nobody out where the first one keeps none of the tied.
        Assert.Equal((ObstacleKind.CutoffWithoutEffect, "oral"), Only(Of(Evaluate(twice), Tie).Others[0]));
        Assert.Equal((ObstacleKind.UnreachableStage, notice.Stages.SkipWhile(stage => stage.Id != "written").ElementAt(1).Id), Only(Stated(nobody)));
        Assert.Equal((ObstacleKind.CutoffKeepsNobody, notice.Stages[^1].Id), Only(Stated(last)));
        Assert.Equal((ObstacleKind.OtherFact, "siblings"), Only(Stated(asking)));
        var defects = Stated(empty).Obstacles;
        Assert.Contains(defects, obstacle => obstacle is { Kind: ObstacleKind.Defect, Subject: "stages", Detail: "A procedure has at least one stage." });

        static (ObstacleKind Kind, string Subject) Only(OtherAnswer other) => Assert.Single(other.Obstacles) is var obstacle ? (obstacle.Kind, obstacle.Subject) : default;
        static OtherAnswer Stated(SelectionProcedure variant) => Of(Evaluate(SocialMediaAssistant2025.Procedure), "What follows from absence at a test?", variant.Answering("What follows from absence at a test?", "the jury says")).Others[^1];
    }

    [Fact]
    public async Task Sensitivity_WhileSomebodyIsPending_SaysSoAndHoldsForTheResultsAsTheyStand()
    {
        // N07's oral result is not there yet: nobody of the Dutch role has a rank, and none under another answer either.
        var results = (await File.ReadAllLinesAsync(Golden("results.csv"))).Select(line => line.Split(',')).ToList();
        var oral = Array.IndexOf(results[0], "oral");
        results.Single(row => row[0] == "N07")[oral] = string.Empty;
        await File.WriteAllLinesAsync(run.Results, results.Select(row => string.Join(',', row)));

        Assert.Equal(0, await run.CommandAsync("sensitivity", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", run.Results, "--candidates"));
        Assert.StartsWith("Somebody is pending or needs a ruling: what follows holds for the results as they stand.", run.Output, StringComparison.Ordinal);
        Assert.Contains("N11 (Dutch): before: laureate, rank withheld; now: passed Written test and is not retained (outside the cutoff).", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("N07 (Dutch)", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();

    private static Outcome Evaluate(SelectionProcedure procedure) => procedure.Evaluate(InputFiles.Read(
        procedure, new FileInfo(Golden("applications.jsonl")), new FileInfo(Golden("results.csv")), keepsApplications: true, progress: null, CancellationToken.None).AsT0);

    private static AssumptionSensitivity Of(Outcome outcome, string question, params SelectionProcedure[] further) =>
        outcome.Sensitivity([.. SocialMediaAssistant2025.Variants.Where(variant => !variant.AnswersOtherwiseThan(outcome.Procedure).IsEmpty), .. further]).Assumptions.Single(one => one.Assumption.Question.In(Language.English) == question);

    private static string Laureates(Outcome outcome) => string.Join("; ", outcome.EstablishReserves(new(2026, 3, 1)).Select(reserve =>
        string.Join(", ", reserve.Laureates.Select(laureate => $"{laureate.Candidate} {laureate.Rank} {laureate.FinalScore}"))));

    // The published readings hold laureates only: every one whose line is another one, or is in one of the two alone, differs; nobody else does.
    private static void AssertChanges(string before, string after, OtherAnswer other)
    {
        var (was, now) = (Lines(before), Lines(after));
        Assert.Equal(was.Keys.Union(now.Keys).Where(key => was.GetValueOrDefault(key) != now.GetValueOrDefault(key)).Order(), other.Differences.Select(difference => $"{difference.Candidate}").Order());
    }

    private static Dictionary<string, string> Lines(string reading) => reading.Split(", ").SelectMany(line => line.Split("; ")).ToDictionary(line => line[..3]);

    private async Task<string> FileOf(Func<SelectionProcedure, SelectionProcedure> change, string name = "variant.json", Func<SelectionProcedure, SelectionProcedure>? first = null)
    {
        var file = Path.Combine(run.Folder, name);
        await File.WriteAllTextAsync(file, ProcedureJson.Write(change((first ?? (procedure => procedure))(SocialMediaAssistant2025.Procedure))));
        return file;
    }

    private async Task<string> DemoAsync(params string[] further)
    {
        Assert.True(await RunAsync(further) == 0, run.Error);
        return run.Output;
    }

    private Task<int> RunAsync(params string[] further) =>
        run.CommandAsync(["sensitivity", "be-chamber-2025", "--applications", Golden("applications.jsonl"), "--results", Golden("results.csv"), .. further]);
}
