namespace SelectionRules;

/// <summary>Where one line of an outcome stands.</summary>
internal readonly record struct EntryStanding(Standing Standing, int Stage, StageReasons Reasons, int Rank)
{
    public static EntryStanding Of(OutcomeColumns columns, int entry) => new(columns.Standings[entry], columns.Stages[entry], columns.Reasons[entry], columns.Ranks[entry]);

    /// <summary>Tells whether a stage is passed, whatever its cutoff did.</summary>
    public bool HasPassed(int stage) => GoesBeyond(stage) || (Stage == stage && (Standing == Standing.NotRetained || IsUndecided));

    /// <summary>Tells whether the line went on to what follows a stage.</summary>
    public bool GoesBeyond(int stage) => Standing == Standing.Passed || (Standing is not (Standing.NotAdmitted or Standing.NeedsRuling) && Stage > stage);

    private bool IsUndecided => Standing == Standing.Pending && Reasons == StageReasons.CutoffUndecided;
}
