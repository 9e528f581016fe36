namespace SelectionRules.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Oral = LocalizedText.Of(nl: "Mondeling", fr: "Oral", en: "Interview", de: "Mündlich");

    [Fact]
    public void In_ALanguageThatHasAText_IsThatText()
    {
        Assert.Equal("Mondeling", Oral.In(Language.Dutch));
        Assert.Equal("Oral", Oral.In(Language.French));
        Assert.Equal("Interview", Oral.In(Language.English));
        Assert.Equal("Mündlich", Oral.In(Language.German));
        Assert.Equal("Interview", Oral.ToString());
    }

    [Fact]
    public void In_ALanguageThatHasNone_IsTheFirstText()
    {
        var text = LocalizedText.Of(fr: "Oral", de: "Mündlich");

        Assert.Equal([new LocalizedEntry(Language.French, "Oral"), new LocalizedEntry(Language.German, "Mündlich")], text.Entries);
        Assert.Equal("Oral", text.In(Language.Dutch));
        Assert.Equal("Oral", text.ToString());
    }

    [Fact]
    public void In_WhereThereIsNoText_IsEmpty() => Assert.Equal(string.Empty, LocalizedText.Of().In(Language.Dutch));

    [Fact]
    public void Equality_IsThatOfTheTexts()
    {
        Assert.Equal(LocalizedText.Of(nl: "a", fr: "b"), LocalizedText.Of(nl: "a", fr: "b"));
        Assert.NotEqual(LocalizedText.Of(nl: "a", fr: "b"), LocalizedText.Of(nl: "a"));
        Assert.NotEqual(LocalizedText.Of(nl: "a"), LocalizedText.Of(fr: "a"));
    }
}
