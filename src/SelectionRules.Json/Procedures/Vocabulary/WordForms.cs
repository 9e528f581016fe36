namespace SelectionRules.Json;

/// <summary>The words for what the law chooses from: the one table of each choice.</summary>
internal static class WordForms
{
    public static WordsForm<Comparison> Comparison { get; } = new(
        "comparison",
        (SelectionRules.Comparison.AtLeast, "at-least"),
        (SelectionRules.Comparison.MoreThan, "more-than"),
        (SelectionRules.Comparison.AtMost, "at-most"),
        (SelectionRules.Comparison.LessThan, "less-than"),
        (SelectionRules.Comparison.EqualTo, "equal-to"));

    /// <summary>Gets how dates compare: a later date is the larger one.</summary>
    public static WordsForm<Comparison> DateComparison { get; } = new(
        "comparison of dates",
        (SelectionRules.Comparison.AtLeast, "on-or-after"),
        (SelectionRules.Comparison.MoreThan, "after"),
        (SelectionRules.Comparison.AtMost, "on-or-before"),
        (SelectionRules.Comparison.LessThan, "before"),
        (SelectionRules.Comparison.EqualTo, "on"));

    public static WordsForm<AgeReached> AgeReached { get; } = new(
        "day on which a year of age is completed",
        (SelectionRules.AgeReached.OnTheBirthday, "on-the-birthday"),
        (SelectionRules.AgeReached.OnTheEve, "on-the-eve"));

    public static WordsForm<DeclaredStatement> Statement { get; } = new(
        "statement",
        (DeclaredStatement.IrreproachableConduct, "irreproachable-conduct"),
        (DeclaredStatement.CivilAndPoliticalRights, "civil-and-political-rights"));

    public static WordsForm<DiplomaLevel> DiplomaLevel { get; } = new(
        "level of a diploma",
        (SelectionRules.DiplomaLevel.Secondary, "secondary"),
        (SelectionRules.DiplomaLevel.Bachelor, "bachelor"),
        (SelectionRules.DiplomaLevel.Master, "master"),
        (SelectionRules.DiplomaLevel.Doctorate, "doctorate"));

    public static WordsForm<Recognition> Recognition { get; } = new(
        "recognition",
        (SelectionRules.Recognition.Domestic, "domestic"),
        (SelectionRules.Recognition.Equivalence, "equivalence"),
        (SelectionRules.Recognition.Professional, "professional"),
        (SelectionRules.Recognition.Pending, "pending"),
        (SelectionRules.Recognition.None, "none"));

    public static WordsForm<ResultState> ResultState { get; } = new(
        "state of a result",
        (SelectionRules.ResultState.Known, "known"),
        (SelectionRules.ResultState.Pending, "pending"),
        (SelectionRules.ResultState.Absent, "absent"),
        (SelectionRules.ResultState.Withdrawn, "withdrawn"),
        (SelectionRules.ResultState.Exempt, "exempt"),
        (SelectionRules.ResultState.Late, "late"),
        (SelectionRules.ResultState.Excluded, "excluded"));

    /// <summary>Gets the states whose effect is for the procedure to say.</summary>
    public static WordsForm<ResultState> MissingState { get; } = new(
        "reason for a missing mark",
        (SelectionRules.ResultState.Absent, "absent"),
        (SelectionRules.ResultState.Late, "late"),
        (SelectionRules.ResultState.Excluded, "excluded"));

    public static WordsForm<MissingMarkEffect> MissingMarkEffect { get; } = new(
        "effect of a missing mark",
        (SelectionRules.MissingMarkEffect.Eliminates, "eliminates"),
        (SelectionRules.MissingMarkEffect.CountsAsZero, "counts-as-zero"),
        (SelectionRules.MissingMarkEffect.IsLeftOut, "is-left-out"));

    public static WordsForm<RoundingMode> RoundingMode { get; } = new(
        "way of rounding",
        (SelectionRules.RoundingMode.Truncate, "truncate"),
        (SelectionRules.RoundingMode.HalfUp, "half-up"),
        (SelectionRules.RoundingMode.HalfEven, "half-even"));

    public static WordsForm<PlacesRounding> PlacesRounding { get; } = new(
        "rounding of places",
        (SelectionRules.PlacesRounding.Up, "up"),
        (SelectionRules.PlacesRounding.Down, "down"),
        (SelectionRules.PlacesRounding.HalfUp, "half-up"));

    public static WordsForm<Scope> Scope { get; } = new(
        "scope",
        (SelectionRules.Scope.EachGroup, "each-group"),
        (SelectionRules.Scope.Everyone, "everyone"));

    public static WordsForm<TiePolicy> Ties { get; } = new(
        "policy on ties",
        (TiePolicy.AdmitAllTied, "admit-all-tied"),
        (TiePolicy.AdmitNoneTied, "admit-none-tied"),
        (TiePolicy.LeaveUndecided, "leave-undecided"));

    public static WordsForm<ListOverlap> Overlap { get; } = new(
        "treatment of those in several lists",
        (ListOverlap.EachListOnItsOwn, "each-list-on-its-own"),
        (ListOverlap.RetainedOnceGoesOn, "retained-once-goes-on"),
        (ListOverlap.LaterListsCountTheRest, "later-lists-count-the-rest"));

    public static WordsForm<AssumptionSubject> AssumptionSubject { get; } = new(
        "subject of an assumption",
        (SelectionRules.AssumptionSubject.Ties, "ties"),
        (SelectionRules.AssumptionSubject.Overlap, "overlap"),
        (SelectionRules.AssumptionSubject.Scope, "scope"),
        (SelectionRules.AssumptionSubject.ClosingPrecision, "closing-precision"),
        (SelectionRules.AssumptionSubject.SeveralRolesQualify, "several-roles-qualify"),
        (SelectionRules.AssumptionSubject.NoRoleQualifies, "no-role-qualifies"),
        (SelectionRules.AssumptionSubject.MissingMark, "missing-mark"),
        (SelectionRules.AssumptionSubject.PlacesRounding, "places-rounding"));

    public static WordsForm<StageWeight> StageWeight { get; } = new(
        "way in which a stage counts",
        (SelectionRules.StageWeight.Counted, "counted"),
        (SelectionRules.StageWeight.GateOnly, "gate-only"),
        (SelectionRules.StageWeight.Advisory, "advisory"));

    public static WordsForm<TestedLanguage> TestedLanguage { get; } = new(
        "language tested",
        (SelectionRules.TestedLanguage.Named, "named"),
        (SelectionRules.TestedLanguage.OfTheRole, "of-the-role"),
        (SelectionRules.TestedLanguage.OtherThanTheRole, "other-than-the-role"));

    public static WordsForm<FactKind> FactKind { get; } = new(
        "type of a fact",
        (SelectionRules.FactKind.Truth, "boolean"),
        (SelectionRules.FactKind.Date, "date"),
        (SelectionRules.FactKind.Number, "integer"),
        (SelectionRules.FactKind.Code, "code"));

    public static WordsForm<ClosingPrecision> ClosingPrecision { get; } = new(
        "precision",
        (SelectionRules.ClosingPrecision.WholeMinute, "whole-minute"),
        (SelectionRules.ClosingPrecision.Instant, "instant"));

    public static WordsForm<RoleFallback> RoleFallback { get; } = new(
        "way of determining the role",
        (SelectionRules.RoleFallback.CandidateChooses, "candidate-chooses"),
        (SelectionRules.RoleFallback.AuthorityRules, "authority-rules"));

    public static WordsForm<ProcedurePurpose> Purpose { get; } = new(
        "purpose",
        (ProcedurePurpose.Recruitment, "recruitment"),
        (ProcedurePurpose.Reserves, "reserves"));

    public static WordsForm<RulingKind> Ruling { get; } = new(
        "ruling",
        (RulingKind.AssignsGroup, "assigns-group"),
        (RulingKind.SetsAsideElimination, "sets-aside-elimination"),
        (RulingKind.AdmitsOnTop, "admits-on-top"),
        (RulingKind.Eliminates, "eliminates"));

}
