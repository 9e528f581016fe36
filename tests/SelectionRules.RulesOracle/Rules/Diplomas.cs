namespace SelectionRules.RulesOracle;

/// <summary>"a recognised diploma of the level, or of one of a list of levels", "awarded no later than the reference date".</summary>
internal static class Diplomas
{
    public static IEnumerable<Diploma> That(Condition.HoldsDiploma condition, Evidence evidence) => evidence.Application.Diplomas.Where(diploma =>
        condition.Levels.Contains(diploma.Level)
        && (condition.Fields.IsEmpty || condition.Fields.Contains(diploma.Field))
        && (condition.Languages.IsEmpty || condition.Languages.Contains(diploma.Language))
        && diploma.AwardedOn <= evidence.On
        && (evidence.IgnoresRecognition || IsRecognised(diploma, evidence.Procedure.Recognition)));

    /// <summary>The diplomas that a condition is met by: those of each route that is met.</summary>
    public static IEnumerable<Diploma> Qualifying(Condition condition, Evidence evidence) => Conditions.Of(condition, evidence) is not Verdict.Met ? [] : condition switch
    {
        Condition.HoldsDiploma holds => That(holds, evidence),
        Condition.All all => all.Of.SelectMany(part => Qualifying(part, evidence)),
        Condition.Any any => any.Of.SelectMany(part => Qualifying(part, evidence)),
        Condition.SomeOf some => some.Of.SelectMany(part => Qualifying(part, evidence)),
        _ => [],
    };

    // "`domestic` is believed only with the home country; pending or no recognition never counts."
    private static bool IsRecognised(Diploma diploma, RecognitionRule? rule) => rule is null || (rule.Accepted.Contains(diploma.Recognition) && diploma.Recognition switch
    {
        Recognition.Domestic => diploma.Country == rule.HomeCountry,
        Recognition.Equivalence or Recognition.Professional => true,
        _ => false,
    });
}
