namespace SelectionRules;

/// <summary>Something in a procedure (a clause, a test, a condition, a score, a key of an order), with its place and the rule that it is a part of.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Node">What it is.</param>
/// <param name="Rule">The requirement, preference, list, test, pass mark, cutoff, final score or ranking that it is a part of.</param>
/// <param name="Stage">The position of the stage; <see cref="BeforeStages"/> at admission, the number of stages after the last one.</param>
internal readonly record struct PlacedNode(Place Place, object Node, object Rule, int Stage)
{
    /// <summary>The position of the admission, which comes before the first stage.</summary>
    public const int BeforeStages = -1;
}
