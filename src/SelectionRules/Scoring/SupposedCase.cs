namespace SelectionRules;

/// <summary>A case of a formula that is looked at while it is not known yet which one is taken.</summary>
/// <param name="If">The condition that will decide.</param>
/// <param name="Holds">Whether it is the case in which it holds.</param>
/// <remarks>A test that is awaited on the same condition, a third marker on divergence say, is certainly awaited in the one case, and certainly not in the other.</remarks>
internal readonly record struct SupposedCase(Condition If, bool Holds)
{
    /// <summary>Returns what a condition comes to in the cases that are looked at, or none where they say nothing of it.</summary>
    public static Verdict? VerdictOf(Condition condition, IEnumerable<SupposedCase> cases)
    {
        foreach (var supposed in cases)
        {
            if (supposed.If == condition)
            {
                return supposed.Holds ? Verdict.Met : Verdict.NotMet;
            }
        }

        return null;
    }
}
