namespace SelectionRules.Json;

/// <summary>Remembers what short words stand for, so that a word that returns on every line is read once.</summary>
/// <remarks>Bounded: a word that falls on the place of another one takes it.</remarks>
internal sealed class WordCache<T>
{
    private const int Places = 256;

    private readonly (byte[] Word, T Value)[] entries = new (byte[], T)[Places];

    public bool TryGet(ReadOnlySpan<byte> word, out T value)
    {
        ref readonly var entry = ref entries[PlaceOf(word)];
        value = entry.Value;
        return entry.Word is not null && word.SequenceEqual(entry.Word);
    }

    public void Add(ReadOnlySpan<byte> word, T value) => entries[PlaceOf(word)] = (word.ToArray(), value);

    // A few letters and the length tell the words of a form apart.
    private static int PlaceOf(ReadOnlySpan<byte> word) =>
        word.IsEmpty ? 0 : ((word[0] * 31) + (word[^1] * 7) + (word[word.Length / 2] * 3) + (word[word.Length / 3] * 17) + word.Length) % Places;
}
