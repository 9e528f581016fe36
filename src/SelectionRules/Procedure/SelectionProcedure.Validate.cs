namespace SelectionRules;

/// <content>The review of a procedure as a whole.</content>
public sealed partial record SelectionProcedure
{
    /// <summary>Gets every choice that the procedure makes where the law is silent, once each, in the order of its rules.</summary>
    public Sequence<Assumption> Assumptions =>
        ProcedureWalk.Of(this).All<Basis>().SelectMany(found => found.Node.Assumptions).Distinct().ToSequence();

    /// <summary>Reviews the procedure as a whole and returns every defect, not the first: errors, then warnings.</summary>
    /// <remarks>
    /// <para>A place is a path of names: of properties, and in lists of ids, or of positions counted from 0 where an element has no id of its own: <c>stages/written/passMarks/0/condition</c>.</para>
    /// <para>
    /// The limits: 250 stages, 60 requirements with as many different reasons, 127 lists, 30 language roles, 100 levels or ratings of a test, periods of 1000 years,
    /// dates from 1800 to 2999; 64 nested conditions and scores, 10000 of them in all, numbers of 18 digits above and below the line. Beyond the last three nothing else is reviewed.
    /// </para>
    /// </remarks>
    public Sequence<Defect> Validate() => ProcedureReview.Of(this);
}
