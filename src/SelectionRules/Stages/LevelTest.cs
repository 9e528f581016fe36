using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>A test of a language that gives a level of a scale, not points.</summary>
public sealed record LevelTest : Test
{
    /// <summary>Makes a test of an id and a scale.</summary>
    /// <exception cref="ArgumentException">The id is not of the form of an id.</exception>
    public LevelTest(string id, LevelScale scale)
        : base(id) => Scale = Guard.Against.Null(scale);

    /// <summary>Gets the levels that the test can give.</summary>
    public LevelScale Scale { get; init; }

    /// <summary>Gets which language is tested.</summary>
    public TestedLanguage Language { get; init; }

    /// <summary>Records a level in this test.</summary>
    public RecordedResult Gives(LanguageLevel level) => new(Id, level);
}
