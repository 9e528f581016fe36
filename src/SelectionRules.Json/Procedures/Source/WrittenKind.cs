namespace SelectionRules.Json;

/// <summary>The kinds of value that JSON can write.</summary>
internal enum WrittenKind
{
    Object,
    List,
    Text,
    Number,
    Truth,
    Null,
}
