namespace SelectionRules.Testing;

/// <summary>Makes a candidate plainer, one step at a time: an application that is simply admissible, marks that are the maximum or a threshold.</summary>
internal static class CandidateShrinker
{
    public static IEnumerable<Candidate> Of(SelectionProcedure procedure, Candidate candidate) =>
        Applications(procedure, candidate.Application).Select(application => candidate with { Application = application })
            .Concat(Parts.TestsOf(procedure).SelectMany(test => Results(procedure, test, candidate.ResultOf(test)).Select(result => With(candidate, test, result))));

    public static IEnumerable<Application> Applications(SelectionProcedure procedure, Application application)
    {
        foreach (var group in AdmissionReading.Of(procedure, new Candidate(application)).Groups.Concat(AdmissibleApplication.GroupsOf(procedure).Take(1)).Distinct(StringComparer.Ordinal))
        {
            if (AdmissibleApplication.GroupsOf(procedure).Contains(group, StringComparer.Ordinal) && AdmissibleApplication.TryMake(procedure, group, application.Candidate, out var plain))
            {
                return Towards(application, plain);
            }
        }

        return [];
    }

    /// <summary>Returns plainer results of a test: the best mark first, then a threshold, then nothing at all; never one that is less plain.</summary>
    public static IEnumerable<TestResult> Results(SelectionProcedure procedure, Test test, TestResult result)
    {
        if (test is AdvisoryTest)
        {
            return result == TestResult.Pending ? [] : [TestResult.Pending];
        }

        var plain = Plain(procedure, test).ToList();
        var position = plain.IndexOf(result);
        var plainer = position < 0 ? plain : plain.Take(position);
        return position < 0 && result.IsT0 && decimal.Floor(result.AsT0.ToDecimal()) is var whole && whole != result.AsT0.ToDecimal() ? plainer.Append(Points.From(whole)) : plainer;
    }

    private static IEnumerable<TestResult> Plain(SelectionProcedure procedure, Test test) => test switch
    {
        ScoredTest scored => new[] { scored.Maximum.ToDecimal() }.Concat(MarkEdges.Thresholds(procedure, scored)).Append(0m).Distinct().Select(points => TestResult.Of(Points.From(points))),
        LevelTest level => level.Scale.Levels.Reverse().Select(TestResult.Of),
        RatedTest rated => rated.Ratings.Select(rating => TestResult.Of(Rating.Of(rating))),
        _ => [],
    };

    private static Candidate With(Candidate candidate, Test test, TestResult result) => result == TestResult.Pending
        ? candidate with { Results = [.. candidate.Results.Where(recorded => !string.Equals(recorded.Test, test.Id, StringComparison.Ordinal))] }
        : candidate.With(test, result);

    // All at once, then part by part.
    private static IEnumerable<Application> Towards(Application application, Application plain) => new[]
    {
        plain,
        application with { ReceivedAt = plain.ReceivedAt },
        application with { Documents = plain.Documents },
        application with { Citizenships = plain.Citizenships },
        application with { IrreproachableConduct = plain.IrreproachableConduct, CivilAndPoliticalRights = plain.CivilAndPoliticalRights },
        application with { Diplomas = plain.Diplomas },
        application with { Diplomas = application.Diplomas.IsEmpty ? [] : [.. application.Diplomas.Skip(1)] },
        application with { Experience = plain.Experience },
        application with { Experience = application.Experience.IsEmpty ? [] : [.. application.Experience.Skip(1)] },
        application with { ChosenLanguageRole = plain.ChosenLanguageRole },
        application with { Facts = plain.Facts },
        application with { Adjustments = [] },
    }.Concat(plain.Facts.Select(fact => application with { Facts = [.. application.Facts.Select(known => string.Equals(known.Id, fact.Id, StringComparison.Ordinal) ? fact : known)] }))
        .Where(other => other != application);
}
