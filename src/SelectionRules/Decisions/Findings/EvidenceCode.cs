namespace SelectionRules;

/// <summary>The codes under which findings name what an enumeration holds: those of the files, in no language.</summary>
internal static class EvidenceCode
{
    public const string Yes = "yes";

    public static string Of(DiplomaLevel level) => level switch
    {
        DiplomaLevel.Secondary => "secondary",
        DiplomaLevel.Bachelor => "bachelor",
        DiplomaLevel.Master => "master",
        DiplomaLevel.Doctorate => "doctorate",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level is one of four."),
    };

    public static string Of(ResultState state) => state switch
    {
        ResultState.Known => "known",
        ResultState.Pending => "pending",
        ResultState.Absent => "absent",
        ResultState.Withdrawn => "withdrawn",
        ResultState.Exempt => "exempt",
        ResultState.Late => "late",
        ResultState.Excluded => "excluded",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state is one of seven."),
    };

    public static string Of(MissingMarkEffect effect) => effect switch
    {
        MissingMarkEffect.Eliminates => "eliminates",
        MissingMarkEffect.CountsAsZero => "counts-as-zero",
        MissingMarkEffect.IsLeftOut => "is-left-out",
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "An effect is one of three."),
    };

    public static string Of(DeclaredStatement statement) => statement switch
    {
        DeclaredStatement.IrreproachableConduct => "irreproachable-conduct",
        DeclaredStatement.CivilAndPoliticalRights => "civil-and-political-rights",
        _ => throw new ArgumentOutOfRangeException(nameof(statement), statement, "A statement is one of two."),
    };

    public static string Of(PlacementKind kind) => kind switch
    {
        PlacementKind.Placed => "main",
        PlacementKind.Complementary => "complementary",
        PlacementKind.Undecided => "undecided",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A list is one of three."),
    };

    public static string Of(RulingKind kind) => kind switch
    {
        RulingKind.AssignsGroup => "assigns-group",
        RulingKind.SetsAsideElimination => "sets-aside-elimination",
        RulingKind.AdmitsOnTop => "admits-on-top",
        RulingKind.Eliminates => "eliminates",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A ruling is one of four."),
    };

    public static Sequence<string> Of(Countries countries) => countries.Kind switch
    {
        CountriesKind.EuropeanUnion => ["european-union"],
        CountriesKind.EuropeanEconomicAreaAndSwitzerland => ["european-economic-area", "CH"],
        _ => countries.Listed.Select(country => country.Code).ToSequence(),
    };
}
