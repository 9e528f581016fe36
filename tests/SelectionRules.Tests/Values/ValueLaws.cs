using System.Globalization;

namespace SelectionRules.Tests;

/// <summary>The laws that every value type keeps.</summary>
internal static class ValueLaws
{
    /// <summary>Equality is reflexive and symmetric, agrees with the operators, with <see cref="object.Equals(object)"/> and with the hash.</summary>
    public static void Equality<T>(T one, T other, Func<T, T, bool> equal, Func<T, T, bool> unequal)
        where T : struct, IEquatable<T>
    {
        Assert.True(one.Equals(one));
        Assert.Equal(one.Equals(other), other.Equals(one));
        Assert.Equal(one.Equals(other), ((object)one).Equals(other));
        Assert.Equal(one.Equals(other), equal(one, other));
        Assert.NotEqual(one.Equals(other), unequal(one, other));
        Assert.False(((object)one).Equals("another type"));
        Assert.False(one.Equals(null));
        if (one.Equals(other))
        {
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
        }
    }

    /// <summary>The order is total: antisymmetric, transitive, in agreement with equality.</summary>
    public static void TotalOrder<T>(T one, T other, T third)
        where T : struct, IComparable<T>, IEquatable<T>
    {
        Assert.Equal(Math.Sign(one.CompareTo(other)), -Math.Sign(other.CompareTo(one)));
        Assert.Equal(one.Equals(other), one.CompareTo(other) == 0);
        if (one.CompareTo(other) <= 0 && other.CompareTo(third) <= 0)
        {
            Assert.True(one.CompareTo(third) <= 0);
        }
    }

    /// <summary>Runs in the culture of the notice's country, which writes decimals with a comma and reads 49.5 as 495.</summary>
    public static void InDutchOfBelgium(Action action)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-BE");
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
