namespace SelectionRules;

/// <content>The review of a procedure as a whole.</content>
public sealed partial record SelectionProcedure
{
    /// <summary>Gets every choice that the procedure makes where the law is silent, in the order of its rules.</summary>
    public Sequence<Assumption> Assumptions => throw new NotSupportedException();

    /// <summary>Reviews the procedure as a whole and returns every defect, not the first.</summary>
    public Sequence<Defect> Validate() => throw new NotSupportedException();
}
