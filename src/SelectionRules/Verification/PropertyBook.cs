namespace SelectionRules.Verification;

/// <summary>Counts what is looked at for one property, and keeps the first violations.</summary>
internal sealed class PropertyBook(string id, string sentence, string about)
{
    private const int MostKept = 20;

    private readonly List<Violation> kept = [];
    private string leftOut = string.Empty;
    private string absent = $"the lines name no {about}";
    private long instances;
    private long violated;

    /// <summary>Looks at one instance; the finding is put into words only where it does not hold.</summary>
    public void Look(bool holds, string group, FormattableString finding, params ReadOnlySpan<CandidateId> witnesses)
    {
        instances++;
        if (holds)
        {
            return;
        }

        violated++;
        if (kept.Count < MostKept)
        {
            kept.Add(new Violation { Property = id, Group = group, Finding = FormattableString.Invariant(finding), Witnesses = Sequence.Create(witnesses) });
        }
    }

    /// <summary>Notes why there was something to look at, and was not.</summary>
    public void LeaveOut(bool isLeftOut, string why) => leftOut = isLeftOut ? why : leftOut;

    /// <summary>Notes why there is nothing to look at.</summary>
    public void IsAbsent(bool isAbsent, string why) => absent = isAbsent ? why : absent;

    public VerifiedProperty Close() => new()
    {
        Id = id,
        Sentence = sentence,
        Instances = instances,
        Violated = violated,
        Violations = kept.ToSequence(),
        DoesNotApply = instances == 0 && leftOut.Length == 0 ? absent : string.Empty,
        NotLookedAt = leftOut,
    };
}
