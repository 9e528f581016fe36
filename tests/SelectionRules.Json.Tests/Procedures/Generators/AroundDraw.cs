using NodaTime;

namespace SelectionRules.Json.Tests;

/// <summary>Draws what surrounds the rules: the vacancy, the profile, the terms, the closing, rulings.</summary>
internal sealed class AroundDraw
{
    private readonly Chance chance;

    private AroundDraw(Chance chance) => this.chance = chance;

    public static AroundDraw Of(Chance chance) => new(chance);

    public Vacancy Vacancy() => new()
    {
        Title = chance.Text(),
        Authority = chance.Text(),
        Purposes = chance.Some(Enum.GetValues<ProcedurePurpose>()),
        IsBilingual = chance.Is(50),
        Basis = chance.Basis(),
    };

    public JobProfile Profile() => new()
    {
        Place = chance.Text(),
        Tasks = chance.Several(0, 2, chance.Text),
        FunctionCompetencies = chance.Several(0, 2, chance.Text),
        GenericCompetencies = [new("teamwork") { Name = chance.Text(), Description = chance.Perhaps(50, chance.Text) }],
        Basis = chance.Basis(),
    };

    public EmploymentTerms Employment() => new()
    {
        Pay = new()
        {
            Minimum = chance.Of(57_548.29m, 0m, chance.IsWild ? decimal.MinValue : 1m, chance.IsWild ? 1e-28m : 1.10m),
            Maximum = chance.Of(75_852.87m, chance.IsWild ? decimal.MaxValue : 60_000m),
            Currency = chance.Name("EUR"),
            IsGross = chance.Is(50),
            IsIndexed = chance.Is(50),
            Per = chance.Period(),
            DependsOn = chance.Text(),
        },
        Probation = chance.Period(),
        AfterProbation = chance.Text(),
        Benefits = chance.Several(0, 3, chance.Text),
        Basis = chance.Basis(),
    };

    public ClosingTime Closing() => new()
    {
        LastMoment = chance.Of(new LocalDateTime(2025, 10, 26, 23, 59), new LocalDateTime(2025, 10, 26, 23, 59, 30), new LocalDateTime(2025, 10, 26, 23, 59, 59).PlusNanoseconds(123_456_789)),
        Zone = chance.Name("Europe/Brussels", "America/Sao_Paulo"),
        Precision = chance.Word<ClosingPrecision>(),
        Basis = chance.Basis(),
    };

    public JuryRuling Ruling(string stage) => new()
    {
        Candidate = CandidateId.Of($"c{chance.Number(0, 99)}"),
        Kind = chance.IsWild ? chance.Word<RulingKind>() : RulingKind.Eliminates,
        Stage = chance.IsWild ? chance.Name(stage) : stage,
        Group = chance.IsWild ? chance.Name("nl") : string.Empty,
        By = chance.Words(),
        On = chance.Date(),
        Reason = chance.Words(),
    };
}
