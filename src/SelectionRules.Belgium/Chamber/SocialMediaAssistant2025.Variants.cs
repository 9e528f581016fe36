namespace SelectionRules.Belgium;

/// <content>Other answers to questions that the notice leaves open, for a report on what they would change.</content>
/// <remarks>
/// Those that a rule itself chooses from are derived: ties at the tenth place, seconds after 23:59, absence, the language role. Here are those that only a reader of the notice can state.
/// No variant states another answer where an application carries no evidence for it: part-time work, the age of the extract, an exemption from the language tests.
/// </remarks>
public static partial class SocialMediaAssistant2025
{
    /// <summary>Gets the procedure under other readings of the notice, one reading each.</summary>
    public static Sequence<SelectionProcedure> Variants =>
    [
        (Procedure with
        {
            Eligibility = [.. Procedure.Eligibility.Select(requirement => requirement.Reason == "diploma" ? requirement with { Condition = BachelorOrMaster } : requirement)],
        }).Answering("Does a master's diploma without a bachelor's prove the bachelor's level?", "yes, and so does a doctorate"),

        (Procedure with { Stages = [.. Procedure.Stages.Select(stage => stage.Id == "star" ? stage with { PassMarks = SixtyPercentInEach } : stage)] })
            .Answering("Which parts need 60 % each?", "five: motivation, and each of the four competencies"),

        RankedBy(HalvesOfStar).Answering("How are the 100 points split?", "motivation 50, the four competencies together 50"),

        RankedBy(Score.Round(FinalResult, 0, RoundingMode.HalfUp)).Answering("Are scores rounded?", "yes: the final score, to whole points, a half up"),

        (Procedure with { Ranking = Procedure.Ranking with { By = Order.Of(OrderKey.HighestFirst(FinalResult), OrderKey.HighestFirst(Score.Sum(Written, Oral))) } })
            .Answering("Who comes first when final scores are equal?", "who has more in the function-specific test"),

        (Procedure with { Ranking = Procedure.Ranking with { Scope = Scope.Everyone }, Reserve = Procedure.Reserve! with { Scope = Scope.Everyone } })
            .Answering("Is there one reserve or are there several?", "one, for both language roles"),
    ];

    private static Score HalvesOfStar => Score.WeightedOutOf(100, Weight.Of(2, 3, Written, Oral), Weight.Of(1, 6, Motivation), Weight.Of(1, 6, Competencies));

    private static Condition BachelorOrMaster
    {
        get
        {
            var holds = new Condition.HoldsDiploma { Levels = [DiplomaLevel.Bachelor, DiplomaLevel.Master, DiplomaLevel.Doctorate] };
            return Condition.AnyOf(
                holds with { Fields = ["communication"] },
                Condition.AllOf(holds, Condition.Experience("social-media", atLeast: NodaTime.Period.FromYears(2))));
        }
    }

    private static Sequence<PassMark> SixtyPercentInEach =>
        [.. new[] { Motivation, Innovating, Teamwork, Adapting, SelfDevelopment }.Select(test => PassMark.AtLeast(Threshold.OfMaximum(0.6m), test, Notice("3)").Assuming("Which parts need 60 % each?", "two: motivation, and the four competencies together")))];

    private static SelectionProcedure RankedBy(Score result) => Procedure with
    {
        FinalScore = Procedure.FinalScore with { Score = result },
        Ranking = Procedure.Ranking with { By = Order.HighestFirst(result) },
    };
}
