namespace SelectionRules;

/// <summary>A test that informs the jury and decides nothing: any result, and none, has no effect.</summary>
public sealed record AdvisoryTest : Test
{
    /// <summary>Makes a test of an id.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public AdvisoryTest(string id)
        : base(id)
    {
    }
}
