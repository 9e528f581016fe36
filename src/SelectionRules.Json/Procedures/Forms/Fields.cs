namespace SelectionRules.Json;

/// <summary>Makes the properties of the objects that stand for a record.</summary>
internal static class Fields<TOwner>
{
    public static Field<TOwner, T> Required<T>(string name, Form<T> form, Func<TOwner, T> get) => new(name, form, get, isRequired: true, default!);

    /// <summary>A property that has to be there, and what stands in for it where a mistake leaves it unread and the rest is reviewed.</summary>
    public static Field<TOwner, T> Required<T>(string name, Form<T> form, Func<TOwner, T> get, T standIn) => new(name, form, get, isRequired: true, standIn) { CanBeLeftOut = true };

    /// <summary>A word that has to be there.</summary>
    public static Field<TOwner, T> Required<T>(string name, WordsForm<T> form, Func<TOwner, T> get)
        where T : struct, Enum =>
        Required(name, form, get, standIn: default);

    /// <summary>A clause that has to be there.</summary>
    public static Field<TOwner, Basis> Required(string name, BasisForm form, Func<TOwner, Basis> get) =>
        new(name, form, get, isRequired: true, StandIn.Basis) { CanBeLeftOut = true, HasConsequences = false };

    /// <summary>A property that means a value where it is left out, as the record does.</summary>
    public static Field<TOwner, T> Usually<T>(string name, T usual, Form<T> form, Func<TOwner, T> get) => new(name, form, get, isRequired: false, usual);

    public static Field<TOwner, T?> Optional<T>(string name, Form<T> form, Func<TOwner, T?> get)
        where T : class =>
        new(name, new OptionalForm<T>(form), get, isRequired: false, null);

    public static Field<TOwner, T?> OptionalValue<T>(string name, Form<T> form, Func<TOwner, T?> get)
        where T : struct =>
        new(name, new OptionalValueForm<T>(form), get, isRequired: false, null);

    public static Field<TOwner, Sequence<T>> Several<T>(string name, Form<T> form, Func<TOwner, Sequence<T>> get) =>
        Usually(name, Sequence<T>.Empty, new ListForm<T>(form), get);
}
