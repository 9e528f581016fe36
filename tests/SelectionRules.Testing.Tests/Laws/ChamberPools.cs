using FsCheck;

namespace SelectionRules.Testing.Tests;

/// <summary>Pools of the Chamber's procedure, for properties.</summary>
public static class ChamberPools
{
    public static Arbitrary<Selection> Selections() => Arbitraries.Selections(Procedures.Chamber);
}
