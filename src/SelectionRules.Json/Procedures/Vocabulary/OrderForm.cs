using System.Diagnostics.CodeAnalysis;

namespace SelectionRules.Json;

/// <summary>Orders: a key, or a list of them, the deciding one first.</summary>
internal sealed class OrderForm : Form<Order>
{
    private static readonly OneOrMoreForm<OrderKey> Keys = new(OrderKeyForm.Instance);

    private OrderForm()
    {
    }

    public static OrderForm Instance { get; } = new();

    public override string Expected => Keys.Expected;

    public override bool TryRead(Written written, DefinitionReading reading, [MaybeNullWhen(false)] out Order value)
    {
        var isRead = Keys.TryRead(written, reading, out var keys);
        value = isRead ? new Order { Keys = keys } : null;
        return isRead;
    }

    public override Written Write(Order value, DefinitionWriting writing) => Keys.Write(value.Keys, writing);

    public override Written Schema(SchemaWriting schema) => schema.Refer("order", Keys.Schema);
}
