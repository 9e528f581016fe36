namespace SelectionRules.Verification;

/// <summary>A line of an outcome beside what the rules say of its candidate.</summary>
/// <param name="Line">The line.</param>
/// <param name="Person">What the rules say.</param>
/// <param name="Stage">The position of the stage where the line stopped or waits; -1 for admission, the number of stages for a laureate.</param>
internal sealed record VerifiedLine(OutcomeLine Line, ExpectedCandidate Person, int Stage)
{
    public CandidateId Candidate => Line.Candidate;

    public string Group => Line.Group;

    public CandidateReading Reading => Person.Reading;

    /// <summary>Gets what the evidence makes of the candidate in the group of the line; none where it is in no such group.</summary>
    public ExpectedLine? Expected { get; } = Person.In(Line.Group);

    /// <summary>Gets what a file says beside; none where the line is of no file.</summary>
    public PrintedCells? Printed { get; init; }

    /// <summary>Returns what the candidate's own results say in a stage.</summary>
    public StageReading At(SelectionProcedure procedure, int stage) => Expected?.Of(stage) ?? Reading.Of(procedure.Stages[stage], Group);
}
