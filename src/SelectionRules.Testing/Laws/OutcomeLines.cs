namespace SelectionRules.Testing;

/// <summary>The lines of one evaluation, by candidate and group.</summary>
internal sealed class OutcomeLines
{
    private readonly Dictionary<(CandidateId Candidate, string Group), OutcomeLine> byKey = [];
    private readonly ILookup<CandidateId, OutcomeLine> byCandidate;

    private OutcomeLines(Sequence<OutcomeLine> all)
    {
        All = all;
        byCandidate = all.ToLookup(line => line.Candidate);
        foreach (var line in all)
        {
            byKey.Add((line.Candidate, line.Group), line);
        }
    }

    public Sequence<OutcomeLine> All { get; }

    /// <summary>Takes lines as they come, where they answer for every candidate and for nobody else.</summary>
    /// <exception cref="NoOutcomeException">A line is incomplete; somebody is left out, is there twice in a group, or did not apply.</exception>
    public static OutcomeLines Of(Sequence<Candidate> candidates, Sequence<OutcomeLine> lines)
    {
        if (lines.Select(WhatIsMissing).OfType<string>().FirstOrDefault() is { } missingPart)
        {
            Sequence<OutcomeLine> whole = [.. lines.Where(line => WhatIsMissing(line) is null)];
            throw new NoOutcomeException([.. lines.Where(line => line is not null && WhatIsMissing(line) is not null).Select(line => line.Candidate)], missingPart) { Lines = whole };
        }

        try
        {
            return OfWhole(candidates, lines);
        }
        catch (NoOutcomeException violation)
        {
            throw new NoOutcomeException(violation.Involved, violation.Message) { Lines = lines };
        }
    }

    public IEnumerable<OutcomeLine> Of(CandidateId candidate) => byCandidate[candidate];

    public OutcomeLine? Find(CandidateId candidate, string group) => byKey.GetValueOrDefault((candidate, group));

    private static OutcomeLines OfWhole(Sequence<Candidate> candidates, Sequence<OutcomeLine> lines)
    {
        var keys = candidates.Select(candidate => candidate.Id).ToHashSet();
        if (lines.FirstOrDefault(line => !keys.Contains(line.Candidate)) is { } stranger)
        {
            throw new NoOutcomeException([stranger.Candidate], $"the outcome has a line for '{stranger.Candidate}', who did not apply");
        }

        if (lines.GroupBy(line => (line.Candidate, line.Group)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new NoOutcomeException([twice.Key.Candidate], $"the outcome has several lines for '{twice.Key.Candidate}' in the group '{twice.Key.Group}'");
        }

        keys.ExceptWith(lines.Select(line => line.Candidate));
        if (candidates.FirstOrDefault(candidate => keys.Contains(candidate.Id)) is { } missing)
        {
            throw new NoOutcomeException([missing.Id], $"the outcome leaves out '{missing.Id}'");
        }

        return new(lines);
    }

    // Other systems know nothing of nullable references.
    private static string? WhatIsMissing(OutcomeLine? line) => line switch
    {
        null => "the outcome has a line that is null",
        { Group: null } => $"the line of '{line.Candidate}' has null for its group; where there is none it is empty",
        { Stage: null } => $"the line of '{line.Candidate}' has null for its stage; that of a laureate is empty",
        { Placement.Group: null } => $"the place of '{line.Candidate}' has null for its group",
        _ => null,
    };
}
