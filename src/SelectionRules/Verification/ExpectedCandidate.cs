namespace SelectionRules.Verification;

/// <summary>A candidate, with a line in each group.</summary>
internal sealed class ExpectedCandidate
{
    public ExpectedCandidate(SelectionProcedure procedure, Candidate candidate)
    {
        Admission = AdmissionReading.Of(procedure, candidate);
        Reading = new CandidateReading(procedure, candidate, Admission.Groups, Admission.OpenGroups);
        Lines = [.. Admission.Groups.Select(group => new ExpectedLine(procedure, this, group))];
    }

    public CandidateId Id => Reading.Candidate.Id;

    public AdmissionReading Admission { get; }

    public CandidateReading Reading { get; }

    public IReadOnlyList<ExpectedLine> Lines { get; }

    /// <summary>Gets or sets what the lists so far make of the candidate, at a cutoff where lines of a candidate decide on each other.</summary>
    public CutoffFate FateSoFar { get; set; }

    public ExpectedLine? In(string group) => Lines.FirstOrDefault(line => string.Equals(line.Group, group, StringComparison.Ordinal));
}
