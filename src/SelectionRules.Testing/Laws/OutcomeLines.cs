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
    /// <exception cref="NoOutcomeException">Somebody is left out, is there twice in a group, or did not apply.</exception>
    public static OutcomeLines Of(Sequence<Candidate> candidates, Sequence<OutcomeLine> lines)
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

    public IEnumerable<OutcomeLine> Of(CandidateId candidate) => byCandidate[candidate];

    public OutcomeLine? Find(CandidateId candidate, string group) => byKey.GetValueOrDefault((candidate, group));
}
