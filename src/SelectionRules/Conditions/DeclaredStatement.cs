namespace SelectionRules;

/// <summary>What a candidate may be asked to declare.</summary>
public enum DeclaredStatement
{
    /// <summary>Irreproachable conduct.</summary>
    IrreproachableConduct,

    /// <summary>The enjoyment of civil and political rights.</summary>
    CivilAndPoliticalRights,
}
