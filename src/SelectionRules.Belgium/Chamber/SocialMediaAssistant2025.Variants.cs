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
        }).Answering(OpenQuestions.MasterWithoutBachelor.Question, LocalizedText.Of(nl: "ja, en een doctoraat ook", fr: "oui, et un doctorat aussi", en: "yes, and so does a doctorate", de: "ja, und ein Doktorat auch")),

        (Procedure with { Stages = [.. Procedure.Stages.Select(stage => stage.Id == "star" ? stage with { PassMarks = SixtyPercentInEach } : stage)] })
            .Answering(OpenQuestions.SixtyPercent.Question, LocalizedText.Of(nl: "vijf: de motivatie, en elk van de vier competenties", fr: "cinq\u00a0: la motivation, et chacune des quatre compétences", en: "five: motivation, and each of the four competencies", de: "fünf: die Motivation, und jede der vier Kompetenzen")),

        RankedBy(HalvesOfStar).Answering(OpenQuestions.SplitOfPoints.Question, LocalizedText.Of(nl: "motivatie 50, de vier competenties samen 50", fr: "motivation 50, les quatre compétences ensemble 50", en: "motivation 50, the four competencies together 50", de: "Motivation 50, die vier Kompetenzen zusammen 50")),

        RankedBy(Score.Round(FinalResult, 0, RoundingMode.HalfUp)).Answering(OpenQuestions.Rounding.Question, LocalizedText.Of(nl: "ja: de eindscore, tot op een heel punt, een half naar boven", fr: "oui\u00a0: le score final, au point entier, un demi vers le haut", en: "yes: the final score, to whole points, a half up", de: "ja: das Endergebnis, auf ganze Punkte, ein halber nach oben")),

        (Procedure with { Ranking = Procedure.Ranking with { By = Order.Of(OrderKey.HighestFirst(FinalResult), OrderKey.HighestFirst(Score.Sum(Written, Oral))) } })
            .Answering(OpenQuestions.EqualScores.Question, LocalizedText.Of(nl: "wie meer heeft op de functiespecifieke test", fr: "qui a plus au test spécifique à la fonction", en: "who has more in the function-specific test", de: "wer in der funktionsspezifischen Prüfung mehr hat")),

        (Procedure with { Ranking = Procedure.Ranking with { By = Order.Of(OrderKey.HighestFirst(FinalResult), OrderKey.FirstThoseWho(Procedure.Preferences[0].Condition)) } })
            .Answering(OpenQuestions.EffectOfPreference.Question, LocalizedText.Of(nl: "bij gelijke eindscore gaat wie de ervaring heeft voor", fr: "à score final égal, qui a l’expérience passe devant", en: "of those with equal final scores, who has the experience comes first", de: "bei gleichem Endergebnis kommt zuerst, wer die Erfahrung hat")),

        (Procedure with { Ranking = Procedure.Ranking with { Scope = Scope.Everyone }, Reserve = Procedure.Reserve! with { Scope = Scope.Everyone } })
            .Answering(OpenQuestions.Reserves.Question, LocalizedText.Of(nl: "één, voor beide taalrollen", fr: "une, pour les deux rôles linguistiques", en: "one, for both language roles", de: "eine, für beide Sprachrollen")),
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
        [.. new[] { Motivation, Innovating, Teamwork, Adapting, SelfDevelopment }.Select(test => PassMark.AtLeast(Threshold.OfMaximum(0.6m), test, Notice("3)").Assuming(OpenQuestions.SixtyPercent)))];

    private static SelectionProcedure RankedBy(Score result) => Procedure with
    {
        FinalScore = Procedure.FinalScore with { Score = result },
        Ranking = Procedure.Ranking with { By = Order.HighestFirst(result) },
    };
}
