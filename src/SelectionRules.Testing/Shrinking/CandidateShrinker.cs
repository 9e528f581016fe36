namespace SelectionRules.Testing;

/// <summary>Makes a candidate plainer, one step at a time: an application that is simply admissible, marks that are the maximum or a threshold.</summary>
internal static class CandidateShrinker
{
    public static IEnumerable<Candidate> Of(SelectionProcedure procedure, Candidate candidate) =>
        Applications(procedure, candidate.Application).Select(application => candidate with { Application = application })
            .Concat(Parts.TestsOf(procedure).SelectMany(test => Results(procedure, test, candidate.ResultOf(test)).Select(result => With(candidate, test, result))));

    /// <summary>Returns plainer applications: each step comes nearer to one that is simply admissible, so that shrinking ends.</summary>
    public static IEnumerable<Application> Applications(SelectionProcedure procedure, Application application)
    {
        if (PlainFor(procedure, application) is not { } plain)
        {
            return [];
        }

        var distance = Distance(application, plain);
        return Towards(application, plain).Where(other => PlainFor(procedure, other) is { } own && Distance(other, own) < distance);
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

    /// <summary>Returns how far the results of a candidate are from the plainest, 0 for those; each step of shrinking makes it less.</summary>
    public static int DistanceOfResults(SelectionProcedure procedure, Candidate candidate) => Parts.TestsOf(procedure).Sum(test => Distance(procedure, test, candidate.ResultOf(test)));

    /// <summary>Gives a candidate the plainest result in a test.</summary>
    public static Candidate Plainest(SelectionProcedure procedure, Test test, Candidate candidate) => With(candidate, test, Plain(procedure, test).FirstOrDefault() ?? TestResult.Pending);

    private static int Distance(SelectionProcedure procedure, Test test, TestResult result)
    {
        var plain = Plain(procedure, test).DefaultIfEmpty(TestResult.Pending).ToList();
        var position = plain.IndexOf(result);
        return position >= 0 ? position : plain.Count + One(result.IsT0 && result.AsT0.ToDecimal() != decimal.Floor(result.AsT0.ToDecimal()));
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

    // Admissible in the group that the application is in, or in the first one.
    private static Application? PlainFor(SelectionProcedure procedure, Application application)
    {
        var known = AdmissibleApplication.GroupsOf(procedure);
        foreach (var group in AdmissionReading.Of(procedure, new Candidate(application)).Groups.Where(group => known.Contains(group, StringComparer.Ordinal)).Append(known[0]))
        {
            if (AdmissibleApplication.TryMake(procedure, group, application.Candidate, out var plain))
            {
                return plain;
            }
        }

        return null;
    }

    private static int Distance(Application application, Application plain) =>
        One(application.ReceivedAt != plain.ReceivedAt)
        + One(application.Documents != plain.Documents)
        + One(application.Citizenships != plain.Citizenships)
        + One(application.IrreproachableConduct != plain.IrreproachableConduct || application.CivilAndPoliticalRights != plain.CivilAndPoliticalRights)
        + (application.Diplomas != plain.Diplomas ? 1 + application.Diplomas.Count : 0)
        + (application.Experience != plain.Experience ? 1 + application.Experience.Count : 0)
        + One(application.ChosenLanguageRole != plain.ChosenLanguageRole)
        + application.Facts.Count(fact => !plain.Facts.Contains(fact))
        + Math.Max(0, plain.Facts.Count - application.Facts.Count)
        + application.Adjustments.Count;

    private static int One(bool differs) => differs ? 1 : 0;

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
