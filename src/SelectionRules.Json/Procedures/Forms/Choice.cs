namespace SelectionRules.Json;

/// <summary>Properties of which exactly one is stated: <c>at-least</c>, <c>more-than</c> …, each for a word and with a bound.</summary>
/// <param name="words">The words, each the name of a property.</param>
/// <param name="form">The form of the bound.</param>
/// <param name="word">Takes the word from the record.</param>
/// <param name="bound">Takes the bound from the record.</param>
internal sealed class Choice<TOwner, TWord, T>(WordsForm<TWord> words, Form<T> form, Func<TOwner, TWord> word, Func<TOwner, T> bound)
    where TWord : notnull
{
    private readonly (TWord Word, Field<TOwner, Stated<T>> Field)[] choices =
    [
        .. words.Values.Select(value => (value, Fields<TOwner>.Usually(
            words.Find(value)!,
            default,
            new StatedForm<T>(form),
            owner => EqualityComparer<TWord>.Default.Equals(word(owner), value) ? Stated<T>.Of(bound(owner)) : default))),
    ];

    public IEnumerable<Field<TOwner>> All => choices.Select(choice => choice.Field);

    public string[] Names => [.. choices.Select(choice => choice.Field.Name)];

    public (TWord Word, T Bound) Of(FieldValues values)
    {
        var (stated, field) = Array.Find(choices, choice => values.Of(choice.Field).Is);
        return (stated, values.Of(field).Value!);
    }
}
