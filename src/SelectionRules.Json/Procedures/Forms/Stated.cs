namespace SelectionRules.Json;

/// <summary>A value that may not be stated, where none is a value of its own.</summary>
internal readonly record struct Stated<T>(bool Is, T? Value)
{
    public static Stated<T> Of(T value) => new(true, value);
}
