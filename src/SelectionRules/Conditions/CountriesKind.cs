namespace SelectionRules;

/// <summary>How a set of countries is named.</summary>
public enum CountriesKind
{
    /// <summary>One by one.</summary>
    Listed,

    /// <summary>The members of the European Union.</summary>
    EuropeanUnion,

    /// <summary>The states of the European Economic Area, and Switzerland.</summary>
    EuropeanEconomicAreaAndSwitzerland,
}
