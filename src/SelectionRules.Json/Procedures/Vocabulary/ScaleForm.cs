namespace SelectionRules.Json;

/// <summary>Scales of levels: <c>"CEFR"</c>, or one's own from the lowest level to the highest.</summary>
internal static class ScaleForm
{
    private static readonly Field<LevelScale, string> Id = Fields<LevelScale>.Required("id", TextForms.Any, scale => scale.Id);
    private static readonly Field<LevelScale, Sequence<LanguageLevel>> Levels = Fields<LevelScale>.Required("levels", new ListForm<LanguageLevel>(TextForms.Level), scale => scale.Levels);
    private static readonly WordsForm<LevelScale> Known = new("scale", (LevelScale.Cefr, "CEFR"));

    public static UnionForm<LevelScale> Instance { get; } = new(
        "scale",
        "a scale of levels",
        new WordCases<LevelScale>(Known),
        new Case<LevelScale, LevelScale>("levels", new("a scale", [Id, Levels], values => new LevelScale { Id = values.Of(Id), Levels = values.Of(Levels) })
        {
            Meaning = "A scale of one's own: its levels, the lowest first.",
        }));
}
