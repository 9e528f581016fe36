namespace SelectionRules.Json;

/// <summary>What the reading of one line leaves for the next one: words known already, and lists to fill.</summary>
/// <remarks>Confined to one thread.</remarks>
internal sealed class LineScratch
{
    public WordCache<string> Codes { get; } = new();

    public WordCache<SupportingDocument> Documents { get; } = new();

    public WordCache<CountryCode> Countries { get; } = new();

    public WordCache<Language> Languages { get; } = new();

    public WordCache<DiplomaLevel> Levels { get; } = new();

    public WordCache<Recognition> Recognitions { get; } = new();

    public WordCache<Sequence<SupportingDocument>> DocumentLists { get; } = new();

    public WordCache<Sequence<CountryCode>> CountryLists { get; } = new();

    public List<SupportingDocument> DocumentList { get; } = [];

    public List<CountryCode> CountryList { get; } = [];

    public List<Diploma> DiplomaList { get; } = [];

    public List<WorkExperience> ExperienceList { get; } = [];
}
