namespace SelectionRules;

/// <summary>Something because of which another answer cannot be tried on a pool. It names nobody.</summary>
public sealed record Obstacle
{
    /// <summary>Gets why.</summary>
    public required ObstacleKind Kind { get; init; }

    /// <summary>Gets the id of the stage, test or fact that it is about; for a defect its place, as a path of names; empty where it is about none.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>Gets what the review of the procedure says, in English as all reviews; empty where <see cref="Kind"/> says it.</summary>
    public string Detail { get; init; } = string.Empty;

    /// <summary>Gets the procedure, for the titles of its stages and tests.</summary>
    internal SelectionProcedure? Procedure { get; init; }

    /// <summary>Returns the obstacle in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the obstacle in a language, as a part of a sentence.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language)
    {
        var wording = new Wording(Texts.Of(language), Procedure);
        return wording.Texts.Say($"Obstacle.{Kind}", ("subject", Kind is ObstacleKind.OtherTest or ObstacleKind.OtherFact or ObstacleKind.ZeroWithoutPoints ? wording.Title(Subject) : wording.Stage(Subject)), ("detail", Detail));
    }

    /// <summary>Returns what keeps a procedure from being evaluated at all.</summary>
    internal static Sequence<Obstacle> Of(SelectionProcedure procedure, InvalidProcedureException invalid) =>
        [.. invalid.Defects.Where(defect => defect.Severity == DefectSeverity.Error).Select(defect => Of(procedure, defect)).Distinct()];

    /// <summary>Returns what of a pool does not fit another procedure than its own.</summary>
    internal static Sequence<Obstacle> Between(SelectionProcedure own, SelectionProcedure other)
    {
        var tests = own.Stages.SelectMany(stage => stage.Tests)
            .Where(test => !other.Stages.SelectMany(stage => stage.Tests).Any(there => string.Equals(there.Id, test.Id, StringComparison.Ordinal) && HaveSameMarks(there, test)))
            .Select(test => new Obstacle { Kind = ObstacleKind.OtherTest, Subject = test.Id, Procedure = own });
        var facts = own.Facts.Where(fact => !IsAskedAlike(other, fact)).Select(fact => (fact.Id, Procedure: own))
            .Concat(other.Facts.Where(fact => !IsAskedAlike(own, fact)).Select(fact => (fact.Id, Procedure: other)))
            .DistinctBy(fact => fact.Id, StringComparer.Ordinal)
            .Select(fact => new Obstacle { Kind = ObstacleKind.OtherFact, Subject = fact.Id, Procedure = fact.Procedure });
        Sequence<Obstacle> found = [.. tests, .. facts];
        return found.IsEmpty ? [new Obstacle { Kind = ObstacleKind.Unfit }] : found;
    }

    private static Obstacle Of(SelectionProcedure procedure, Defect defect)
    {
        // stages/{stage}/…, stages/{stage}/tests/{test}/…
        var path = defect.Place.Split('/');
        return defect.Topic switch
        {
            DefectTopic.ZeroWithoutPoints => new Obstacle { Kind = ObstacleKind.ZeroWithoutPoints, Subject = path[3], Procedure = procedure },
            DefectTopic.CutoffWithoutEffect => new Obstacle { Kind = ObstacleKind.CutoffWithoutEffect, Subject = path[1], Procedure = procedure },
            DefectTopic.CutoffKeepsNobody => new Obstacle { Kind = ObstacleKind.CutoffKeepsNobody, Subject = path[1], Procedure = procedure },
            DefectTopic.UnreachableStage => new Obstacle { Kind = ObstacleKind.UnreachableStage, Subject = path[1], Procedure = procedure },
            // Any other defect is a mistake of whoever wrote the variant.
            _ => new Obstacle { Kind = ObstacleKind.Defect, Subject = defect.Place, Detail = defect.Message },
        };
    }

    private static bool IsAskedAlike(SelectionProcedure procedure, FactDefinition fact) => procedure.Facts.Any(other =>
        string.Equals(other.Id, fact.Id, StringComparison.Ordinal) && other.Kind == fact.Kind && other.MayBeMissing == fact.MayBeMissing && other.Codes == fact.Codes && other.Minimum == fact.Minimum && other.Maximum == fact.Maximum);

    private static bool HaveSameMarks(Test one, Test other) => (one, other) switch
    {
        (ScoredTest scored, ScoredTest there) => scored.Maximum == there.Maximum,
        (LevelTest level, LevelTest there) => level.Scale == there.Scale,
        (RatedTest rated, RatedTest there) => rated.Ratings == there.Ratings,
        (AdvisoryTest, AdvisoryTest) => true,
        _ => false,
    };
}
