using NodaTime;

namespace SelectionRules.Json.Tests;

/// <summary>Draws values by chance, the same for the same seed.</summary>
/// <param name="seed">The seed.</param>
/// <param name="isWild">Whether values may be outside of what is sensible: procedures are then written as they can be, not as they should be.</param>
internal sealed class Chance(int seed, bool isWild)
{
    private static readonly string[] WildTexts =
    [
        " ", "a b", "é", "\"quoted\"", "back\\slash", "line\nbreak", "tab\t", "\u0000", "\u2028", "emoji 🙂", "</script>", "'", "~/", "2/3", "00", "{}", "=1+1", "ÅÉ\u0301", "a/b~c", "null", "true",
    ];

    private readonly Random random = new(seed);

    public bool IsWild => isWild;

    public bool Is(int percent) => random.Next(100) < percent;

    public int Number(int least, int most) => random.Next(least, most + 1);

    /// <summary>A number that is sensible between bounds, and anything else otherwise.</summary>
    public int Whole(int least, int most) => !isWild || Is(50) ? Number(least, most) : Of(0, -1, 1, int.MaxValue, int.MinValue, Number(-1000, 1000));

    public long Long(int least, int most) => !isWild || Is(50) ? Number(least, most) : Of(0L, -1, long.MaxValue, long.MinValue, random.NextInt64());

    public T Of<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    public T OneOf<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public T Word<T>()
        where T : struct, Enum => OneOf(Enum.GetValues<T>());

    public Sequence<T> Several<T>(int least, int most, Func<T> draw) => Enumerable.Range(0, Number(least, most)).Select(_ => draw()).ToSequence();

    public Sequence<T> Some<T>(IReadOnlyList<T> values) => values.Where(_ => Is(60)).DefaultIfEmpty(values[0]).ToSequence();

    public T? Perhaps<T>(int percent, Func<T> draw)
        where T : class => Is(percent) ? draw() : null;

    public T? PerhapsValue<T>(int percent, Func<T> draw)
        where T : struct => Is(percent) ? draw() : null;

    /// <summary>A text for people, never blank.</summary>
    public string Words() => isWild && Is(30) ? $"x{Of(WildTexts)}" : Of("the clause", "2) A)", "article 27", "Toelaatbaarheidsvereisten, 1°", "who is it?");

    /// <summary>A text that names something; it may be blank where that can be written.</summary>
    public string Name(params ReadOnlySpan<string> names) => isWild && Is(30) ? Is(20) ? string.Empty : Of(WildTexts) : Of(names);

    public Fraction Fraction(int most) => (isWild ? Number(0, 5) : Number(0, 2)) switch
    {
        0 => Number(1, most),
        1 => SelectionRules.Fraction.Of(Number(1, most * 4), 4),
        2 => SelectionRules.Fraction.Of(Number(1, most * 3), 3),
        3 => -Number(0, most),
        4 => SelectionRules.Fraction.Of(System.Numerics.BigInteger.Pow(random.Next(), 3), System.Numerics.BigInteger.Pow(random.Next() + 1L, 3)),
        _ => SelectionRules.Fraction.FromDecimal(new decimal(random.Next(), random.Next(), random.Next(), Is(50), (byte)Number(0, 28))),
    };

    public Fraction Share() => isWild && Is(40) ? Fraction(2) : SelectionRules.Fraction.Of(Number(1, 9), 10);

    public LocalDate Date() => isWild && Is(20)
        ? Of(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, new LocalDate(0, 1, 1), new LocalDate(-44, 3, 15), new LocalDate(2024, 2, 29))
        : new LocalDate(2024, 1, 1).PlusDays(Number(0, 900));

    public Period Period() => isWild && Is(40)
        ? new PeriodBuilder { Years = Whole(0, 3), Months = Whole(0, 11), Weeks = Whole(0, 3), Days = Whole(0, 29) }.Build()
        : NodaTime.Period.FromYears(Number(1, 3)) + NodaTime.Period.FromMonths(Number(0, 6));

    public LocalizedText Text()
    {
        if (Is(30))
        {
            return LocalizedText.Plain(Words());
        }

        var languages = new[] { Language.Dutch, Language.French, Language.German, Language.English, Language.Of("lb"), Language.Of("pt") };
        random.Shuffle(languages);
        return new LocalizedText { Entries = languages.Take(Number(isWild ? 0 : 1, 3)).Select(language => new LocalizedEntry(language, Words())).ToSequence() };
    }

    public LocalizedText Said() => Text() is { Entries.IsEmpty: false } text ? text : LocalizedText.Plain(Words());

    public Basis Basis() => new(Of("the notice", "the regulation", isWild ? Words() : "the notice"), Words())
    {
        Assumptions = Several(0, 2, () => new Assumption(Said(), Said())),
    };
}
