using System.Text;

namespace SelectionRules.Json.Tests;

/// <summary>A definition that was damaged.</summary>
public sealed record DamagedDefinition(byte[] Utf8)
{
    public override string ToString() => Encoding.UTF8.GetString(Utf8);
}
