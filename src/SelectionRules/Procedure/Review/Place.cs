using System.Globalization;

namespace SelectionRules;

/// <summary>A place in a procedure, as a path of names: <c>stages/written/cutoff</c>.</summary>
/// <remarks>
/// A name is that of a property; an element of a list goes by its id where it has one of its own among its neighbours, else by its position, counted from 0.
/// The path is put together only when it is asked for.
/// </remarks>
internal sealed class Place
{
    private readonly Place? parent;
    private readonly string name;

    private Place(Place? parent, string name) => (this.parent, this.name) = (parent, name);

    public static Place Of(string name) => new(null, name);

    public Place Then(string child) => new(this, child);

    public Place Then(int position) => new(this, position.ToString(CultureInfo.InvariantCulture));

    public override string ToString()
    {
        var names = new Stack<string>();
        for (var place = this; place is not null; place = place.parent)
        {
            names.Push(place.name);
        }

        return string.Join('/', names);
    }
}
