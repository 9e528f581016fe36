using NodaTime;

namespace SelectionRules.Tests;

/// <summary>Equality and order of the values that have no property of their own: of equal ones, of different ones, and of none.</summary>
public sealed class EqualityTests
{
    [Fact]
    public void CandidateId_OfEqualKeys_IsNeitherBeforeNorAfter()
    {
        var (one, other) = (CandidateId.Of("N01"), CandidateId.Of("N01"));
        Assert.False(one < other);
        Assert.False(one > other);
        Assert.True(one <= other);
        Assert.True(one >= other);
    }

    [Fact]
    public void FactValue_Operators_CompareByValue()
    {
        FactValue? none = null;
        FactValue truth = true;
        Assert.True(truth == FactValue.Of(true));
        Assert.False(truth == FactValue.Of(false));
        Assert.True(truth != FactValue.Of(false));
        Assert.False(truth != FactValue.Of(true));
        Assert.True(none == null);
        Assert.False(none == truth);
        Assert.False(truth == none);
        Assert.True(none != truth);
    }

    [Fact]
    public void FactValue_Text_IsThatOfTheFile()
    {
        Assert.Equal("true", FactValue.Of(true).ToString());
        Assert.Equal("false", FactValue.Of(false).ToString());
        Assert.Equal("2004-02-29", FactValue.Of(new LocalDate(2004, 2, 29)).ToString());
        Assert.Equal("-7", FactValue.Of(-7L).ToString());
        Assert.Equal("external", FactValue.Of("external").ToString());
    }

    [Fact]
    public void TestResult_Operators_CompareByValue()
    {
        TestResult? none = null;
        TestResult points = Points.From(49.5m);
        Assert.True(points == TestResult.Of(Points.From(49.50m)));
        Assert.False(points == TestResult.Absent);
        Assert.True(points != TestResult.Absent);
        Assert.True(none == null);
        Assert.False(none == points);
        Assert.False(points == none);
        Assert.True(points != none);
    }

    [Fact]
    public void Codes_Operators_CompareByValue()
    {
        Assert.True(SupportingDocument.CurriculumVitae == SupportingDocument.Of("cv"));
        Assert.True(SupportingDocument.CurriculumVitae != SupportingDocument.DiplomaCopy);
        Assert.False(SupportingDocument.CurriculumVitae != SupportingDocument.Of("cv"));
        Assert.True(LanguageLevel.B2 == LanguageLevel.Of("B2"));
        Assert.True(LanguageLevel.B2 != LanguageLevel.C1);
        Assert.False(LanguageLevel.B2 != LanguageLevel.Of("B2"));
        Assert.True(Rating.Of("high") == Rating.Of("high"));
        Assert.True(Rating.Of("high") != Rating.Of("low"));
        Assert.False(Rating.Of("high") != Rating.Of("high"));
    }

    [Fact]
    public void CountryCode_OfAnUnknownCode_IsNoCountry()
    {
        Assert.False(CountryCode.TryParse("XX", out var country));
        Assert.Equal(default, country);
    }

    [Fact]
    public void ReasonableAdjustment_NamesATestAndAMeasure()
    {
        var adjustment = new ReasonableAdjustment("written", "a third more time");
        Assert.Equal(("written", "a third more time"), (adjustment.Test, adjustment.Measure));
        Assert.ThrowsAny<ArgumentException>(() => new ReasonableAdjustment("no id", "more time"));
        Assert.ThrowsAny<ArgumentException>(() => new ReasonableAdjustment("written", " "));
    }
}
