namespace SelectionRules;

/// <summary>What admission makes of one application, in a few bytes.</summary>
/// <param name="Refusals">A bit for each reason of a refusal; none where the application is not refused.</param>
/// <param name="Ruling">What has to be ruled on first.</param>
/// <param name="IsUnderReserve">Whether evidence may still come.</param>
/// <param name="Group">The position of the group, or -1.</param>
/// <param name="Lists">A bit for each list that the candidate is in.</param>
/// <param name="Open">A bit for each group or list of which it is open whether the candidate belongs to it.</param>
internal readonly record struct AdmissionState(ulong Refusals, RulingNeeded Ruling, bool IsUnderReserve, int Group, UInt128 Lists, UInt128 Open)
{
    public bool IsAdmitted => Refusals == 0 && Ruling == RulingNeeded.None;
}
