namespace SelectionRules;

/// <summary>Puts presences together.</summary>
internal static class Presences
{
    /// <summary>Returns that of a formula that needs both parts.</summary>
    public static Presence And(this Presence one, Presence other) => one < other ? one : other;

    /// <summary>Returns that of a formula that is the one or the other, of which it is not known yet.</summary>
    public static Presence Or(this Presence one, Presence other) => one == other ? one : Presence.Possible;
}
