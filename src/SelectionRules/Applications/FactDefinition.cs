using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace SelectionRules;

/// <summary>A fact that a procedure asks for, with its type and its range.</summary>
public sealed record FactDefinition
{
    // The posts of a nation are thousands of codes, and every application asks for one: they are looked up, while a handful is read through.
    private const int FewCodes = 16;

    private static readonly ConditionalWeakTable<FactDefinition, FrozenSet<string>> ManyCodes = [];

    /// <summary>Gets the id under which applications give the fact.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the type.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Gets what the fact means, for people.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>Gets a value indicating whether an application may leave the fact out; it is then not known.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>Gets the smallest number accepted; for numbers only, 0 where nothing is said.</summary>
    public long Minimum { get; init; }

    /// <summary>Gets the largest number accepted; for numbers only.</summary>
    public long Maximum { get; init; } = 1_000_000_000;

    /// <summary>Gets the codes accepted; for codes only.</summary>
    public Sequence<string> Codes { get; init; }

    /// <summary>Tells whether a code is one of those accepted.</summary>
    internal bool Accepts(string code) => Codes.Count <= FewCodes
        ? Codes.AsSpan().Contains(code)
        : ManyCodes.GetValue(this, static definition => definition.Codes.ToFrozenSet(StringComparer.Ordinal)).Contains(code);
}
