namespace SelectionRules;

/// <summary>A part that a score may be without, for somebody who goes on.</summary>
/// <param name="Id">The test or the fact.</param>
/// <param name="Why">Why, in words.</param>
/// <param name="IsFact">Whether it is a fact.</param>
internal readonly record struct MissingPart(string Id, string Why, bool IsFact = false)
{
    /// <summary>Gets the part as it is written in a definition.</summary>
    public string Written => IsFact ? $"{{ \"fact\": \"{Id}\" }}" : $"\"{Id}\"";
}
