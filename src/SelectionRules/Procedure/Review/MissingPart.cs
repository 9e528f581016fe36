namespace SelectionRules;

/// <summary>A part that a score may be without, for somebody who goes on.</summary>
/// <param name="Id">The test or the fact.</param>
/// <param name="Why">Why, in words.</param>
/// <param name="IsFact">Whether it is a fact.</param>
/// <param name="IsAskedFor">Whether it is a fact that a condition asks for, so that it is open which score counts.</param>
internal readonly record struct MissingPart(string Id, string Why, bool IsFact = false, bool IsAskedFor = false)
{
    /// <summary>Gets what the author can do.</summary>
    public string Remedy => IsAskedFor
        ? "Let applications state it: false, or a code such as 'none'."
        : $"Say what counts then: {{ \"known\": {Written}, \"otherwise\": … }}, \"mean-of-known\", or \"when\" with \"result-of\".";

    /// <summary>Gets the part as it is written in a definition.</summary>
    public string Written => IsFact ? $"{{ \"fact\": \"{Id}\" }}" : $"\"{Id}\"";
}
