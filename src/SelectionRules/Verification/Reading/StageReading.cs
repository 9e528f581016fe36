namespace SelectionRules.Verification;

/// <summary>What a stage makes of a candidate, and why.</summary>
internal sealed record StageReading(StageStanding Standing, string Why)
{
    public static StageReading Passed { get; } = new(StageStanding.Passed, "everything is reached");

    public static StageReading Failed(string why) => new(StageStanding.Failed, why);

    public static StageReading Waiting(string why) => new(StageStanding.Waiting, why);

    public static StageReading Withdrawn(Test test) => new(StageStanding.Withdrawn, $"{test.Id}: withdrawn");
}
