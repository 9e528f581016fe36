using System.Globalization;
using FsCheck.Xunit;

namespace SelectionRules.Tests;

[Properties(Arbitrary = [typeof(ValueArbitraries)], MaxTest = 300, QuietOnSuccess = true)]
public sealed class SmallValueTests
{
    [Property]
    public void CandidateId_Equality_AgreesWithOperatorsAndHash(CandidateId one, CandidateId other) => ValueLaws.Equality(one, other, (a, b) => a == b, (a, b) => a != b);

    [Property]
    public void CandidateId_Order_IsTotal(CandidateId one, CandidateId other, CandidateId third)
    {
        ValueLaws.TotalOrder(one, other, third);
        Assert.Equal(one < other, one.CompareTo(other) < 0);
        Assert.Equal(one <= other, one.CompareTo(other) <= 0);
        Assert.Equal(one > other, other < one);
        Assert.Equal(one >= other, other <= one);
    }

    [Property]
    public void CandidateId_Text_RoundTrips(CandidateId one)
    {
        Assert.True(CandidateId.TryParse(one.ToString(), out var read));
        Assert.Equal(one, read);
        Assert.Equal(one, ParseAs<CandidateId>(one.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("=1+1")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a;b")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    [InlineData(null)]
    public void CandidateId_OfAnotherForm_IsRefused(string? text)
    {
        Assert.False(CandidateId.TryParse(text, out var read));
        Assert.Equal(default, read);
        Assert.Throws<ArgumentException>(() => CandidateId.Of(text!));
    }

    [Fact]
    public void CandidateId_Default_IsEmptyAndEqualToItself()
    {
        Assert.Equal(default(CandidateId), default);
        Assert.Equal(string.Empty, default(CandidateId).ToString());
        Assert.True(default(CandidateId) < CandidateId.Of("a"));
        Assert.Equal(default(CandidateId).GetHashCode(), default(CandidateId).GetHashCode());
    }

    [Property]
    public void Rank_Equality_AgreesWithOperatorsAndHash(Rank one, Rank other) => ValueLaws.Equality(one, other, (a, b) => a == b, (a, b) => a != b);

    [Property]
    public void Rank_Order_PutsTheBetterPlaceFirst(Rank one, Rank other, Rank third)
    {
        ValueLaws.TotalOrder(one, other, third);
        Assert.Equal(one.Value < other.Value, one < other);
        Assert.Equal(one.Value <= other.Value, one <= other);
        Assert.Equal(one.Value > other.Value, one > other);
        Assert.Equal(one.Value >= other.Value, one >= other);
        ValueLaws.InDutchOfBelgium(() => Assert.Equal(one.Value.ToString(CultureInfo.InvariantCulture), one.ToString()));
    }

    [Fact]
    public void Rank_Default_IsTheFirst() => Assert.Equal(Rank.Of(1), default);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Rank_BelowOne_IsRefused(int value) => Assert.Throws<ArgumentException>(() => Rank.Of(value));

    [Property]
    public void Language_Equality_AgreesWithOperatorsAndHash(Language one, Language other)
    {
        ValueLaws.Equality(one, other, (a, b) => a == b, (a, b) => a != b);
        Assert.Equal(one != default, Language.TryParse(one.Code, out var read) && read == one);
    }

    [Theory]
    [InlineData("NL")]
    [InlineData("und")]
    [InlineData("xx")]
    [InlineData("")]
    public void Language_OfAnotherCode_IsRefused(string code) => Assert.Throws<ArgumentException>(() => Language.Of(code));

    [Fact]
    public void Language_Default_IsUndetermined() => Assert.Equal("und", default(Language).ToString());

    [Property]
    public void CountryCode_Equality_AgreesWithOperatorsAndHash(CountryCode one, CountryCode other)
    {
        ValueLaws.Equality(one, other, (a, b) => a == b, (a, b) => a != b);
        Assert.Equal(one != default, CountryCode.TryParse(one.Code, out var read) && read == one);
    }

    [Theory]
    [InlineData("be")]
    [InlineData("EL")]
    [InlineData("UK")]
    [InlineData("EU")]
    [InlineData("")]
    public void CountryCode_OfAnotherCode_IsRefused(string code) => Assert.Throws<ArgumentException>(() => CountryCode.Of(code));

    [Fact]
    public void CountryCode_Default_IsNoCountry() => Assert.Equal(string.Empty, default(CountryCode).Code);

    [Property]
    public void Sequence_Equality_IsThatOfTheElementsInOrder(Sequence<int> one, Sequence<int> other)
    {
        ValueLaws.Equality(one, other, (a, b) => a == b, (a, b) => a != b);
        Assert.Equal(one.AsEnumerable().SequenceEqual(other), one == other);
        Assert.Equal(one, [.. one]);
    }

    [Property]
    public void Sequence_Add_LeavesTheOldOneAsItWas(Sequence<int> one, int more)
    {
        var before = one.ToArray();
        var longer = one.Add(more);
        Assert.Equal(before, one);
        Assert.Equal([.. before, more], longer);
        Assert.Equal(more, longer[one.Count]);
    }

    [Fact]
    public void Sequence_Default_IsTheEmptyList()
    {
        Sequence<int> written = [];
        Assert.Equal(default, written);
        Assert.Equal(Sequence<int>.Empty, new List<int>().ToSequence());
        Assert.Equal(default(Sequence<int>).GetHashCode(), new List<int>().ToSequence().GetHashCode());
        Assert.True(written.IsEmpty);
        Assert.Equal("[]", written.ToString());
        Assert.False(((System.Collections.IEnumerable)default(Sequence<int>)).GetEnumerator().MoveNext());
    }

    [Fact]
    public void Sequence_Text_IsItsElements() => Assert.Equal("[1, 2]", ((Sequence<int>)[1, 2]).ToString());

    [Fact]
    public void Sequence_Hash_LooksAtTheElements() =>
        Assert.True(Enumerable.Range(0, 100).Select(number => ((Sequence<int>)[number]).GetHashCode()).Distinct().Count() > 90);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Identifier_HasAtMost64Letters(int length, bool isValid)
    {
        var id = new string('a', length);
        Assert.Equal(isValid, Record.Exception(() => new ScoredTest(id, maximum: 20)) is null);
    }

    [Fact]
    public void Sequence_OfAnArrayThatChanges_DoesNot()
    {
        int[] source = [1, 2, 3];
        Sequence<int> copy = [.. source];
        source[0] = 9;
        Assert.Equal([1, 2, 3], copy);
    }

    private static T ParseAs<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.GetCultureInfo("nl-BE"));
}
