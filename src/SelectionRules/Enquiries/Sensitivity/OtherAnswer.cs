namespace SelectionRules;

/// <summary>What another answer to a question would change, decided on the pool anew.</summary>
public sealed record OtherAnswer
{
    /// <summary>Gets the answers that this variant gives otherwise than the procedure: one as a rule; several where a variant changes more than one.</summary>
    public required Sequence<Assumption> Answers { get; init; }

    /// <summary>Gets a value indicating whether the vocabulary knows this answer; otherwise the author of the procedure stated it.</summary>
    public required bool IsDerived { get; init; }

    /// <summary>Gets the whole procedure with this answer.</summary>
    public required SelectionProcedure Procedure { get; init; }

    /// <summary>Gets why the answer cannot be tried on this pool; empty where it was tried.</summary>
    public Sequence<Obstacle> Obstacles { get; init; }

    /// <summary>Gets a value indicating whether the answer was tried; where it was not, nothing is known of what it would change.</summary>
    public bool WasTried => Obstacles.IsEmpty;

    /// <summary>Gets a value indicating whether somebody would be pending or need a ruling.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Gets every line that would differ: who enters, leaves, moves, and by which rule.</summary>
    public Sequence<OutcomeDifference> Differences { get; init; }

    /// <summary>Gets every place that would differ; empty where the procedure fills none.</summary>
    public Sequence<PlacementDifference> Placements { get; init; }

    /// <summary>Gets a value indicating whether the reserves would differ: in who is in them, in what order, or how long they are valid from the same day.</summary>
    public bool ChangesReserves { get; init; }

    /// <summary>Gets a value indicating whether anything would differ.</summary>
    public bool ChangesAnything => !Differences.IsEmpty || !Placements.IsEmpty || ChangesReserves;

    /// <summary>Gets the question that this is listed under; none where it stands alone.</summary>
    internal LocalizedText? Question { get; init; }

    /// <summary>Returns how many lines would differ in a way.</summary>
    public int Count(DifferenceKind kind) => Differences.Count(difference => difference.Kind == kind);

    /// <summary>Returns the answer and the counts in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>Returns the answer and the counts in a language, on one line; <see cref="Differences"/> say who.</summary>
    /// <exception cref="ArgumentException">The language is none of <see cref="Explanation.Languages"/>.</exception>
    public string ToString(Language language) => new SensitivitySentences(Texts.Of(language)).Of(this);
}
