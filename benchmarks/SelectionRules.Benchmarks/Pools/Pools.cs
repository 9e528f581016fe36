using NodaTime;
using SelectionRules.Belgium;

namespace SelectionRules.Benchmarks;

/// <summary>The seeded pools.</summary>
/// <remarks>
/// Scores crowd around the middle; about one in twenty applications is refused, and about 72 % of the candidates pass every pass mark.
/// </remarks>
public static class Pools
{
    /// <summary>The seed of every pool: the day on which applications of the Chamber closed.</summary>
    public const ulong Seed = 20251026;

    private const int BlockSize = 65_536;

    /// <summary>Gets the notice as it is: the first ten of each language role go on to the oral interview.</summary>
    public static SelectionProcedure Notice => SocialMediaAssistant2025.Procedure;

    /// <summary>Gets the notice without its cutoff: everybody who passes is ranked.</summary>
    public static SelectionProcedure Open { get; } = Notice with { Stages = [.. Notice.Stages.Select(stage => stage with { Cutoff = null })] };

    /// <summary>Draws the candidates of the Chamber.</summary>
    public static ChamberColumns Chamber(int count)
    {
        var columns = new ChamberColumns(count);
        SeededDraws[] draws = [.. Enumerable.Range(0, 11).Select(column => new SeededDraws(Seed, (ulong)column))];
        Parallel.For(0, (count + BlockSize - 1) / BlockSize, block =>
        {
            for (var row = block * BlockSize; row < Math.Min(count, (block + 1) * BlockSize); row++)
            {
                columns.LanguageRoles[row] = (byte)(draws[0].Below(100, row) < 55 ? 0 : 1);
                columns.Admitted[row] = (byte)(draws[1].Below(100, row) < 95 ? 1 : 0);
                columns.OnlineModule[row] = Level(draws[2].Below(100, row));
                columns.LanguageInterview[row] = Level(draws[3].Below(100, row));
                columns.Written[row] = (ushort)(4_000 + draws[4].Crowded(3_000, row));
                columns.Oral[row] = (ushort)(5 * (80 + draws[5].Crowded(60, row)));
                columns.Motivation[row] = (ushort)(5 * (21 + Math.Min(19, draws[6].Crowded(10, row))));
                columns.Innovating[row] = Competency(draws[7].Crowded(11, row));
                columns.Teamwork[row] = Competency(draws[8].Crowded(11, row));
                columns.Adapting[row] = Competency(draws[9].Crowded(11, row));
                columns.SelfDevelopment[row] = Competency(draws[10].Crowded(11, row));
            }
        });
        return columns;
    }

    /// <summary>Makes a pool of the library, of the columns as they are.</summary>
    public static CandidatePool PoolOf(SelectionProcedure procedure, ChamberColumns columns) => CandidatePool.OfColumns(procedure, new CandidateColumns
    {
        Candidates = columns.Keys,
        Applications = [Admissible(Language.Dutch), Admissible(Language.French), RefusedForOneReason(Language.Dutch), RefusedForOneReason(Language.French)],
        ApplicationOf = columns.Applications,
        Marks =
        [
            MarkColumn.Of(SocialMediaAssistant2025.OnlineModule, columns.OnlineModule),
            MarkColumn.Of(SocialMediaAssistant2025.LanguageInterview, columns.LanguageInterview),
            MarkColumn.Of(SocialMediaAssistant2025.Written, columns.Written, decimals: 2),
            MarkColumn.Of(SocialMediaAssistant2025.Oral, columns.Oral, decimals: 1),
            MarkColumn.Of(SocialMediaAssistant2025.Motivation, columns.Motivation, decimals: 1),
            MarkColumn.Of(SocialMediaAssistant2025.Innovating, columns.Innovating, decimals: 1),
            MarkColumn.Of(SocialMediaAssistant2025.Teamwork, columns.Teamwork, decimals: 1),
            MarkColumn.Of(SocialMediaAssistant2025.Adapting, columns.Adapting, decimals: 1),
            MarkColumn.Of(SocialMediaAssistant2025.SelfDevelopment, columns.SelfDevelopment, decimals: 1),
        ],
    });

    /// <summary>Makes an application that is admitted.</summary>
    public static Application Admissible(Language role) => new()
    {
        Candidate = CandidateId.Of("C"),
        ReceivedAt = Instant.FromUtc(2025, 10, 20, 9, 0),
        Documents = Notice.Dossier!.Documents,
        Citizenships = [CountryCode.Belgium],
        IrreproachableConduct = Declaration.Affirmed,
        CivilAndPoliticalRights = Declaration.Affirmed,
        Diplomas =
        [
            new()
            {
                Level = DiplomaLevel.Bachelor,
                Field = "communication",
                Language = role,
                AwardedOn = new LocalDate(2020, 6, 30),
                Country = CountryCode.Belgium,
                Recognition = Recognition.Domestic,
            },
        ],
        Experience = [new() { Domain = "social-media", From = new LocalDate(2023, 1, 1), To = new LocalDate(2025, 3, 31) }],
    };

    /// <summary>Makes an application that is refused because it was received in the first instant that is too late.</summary>
    public static Application RefusedForOneReason(Language role) => Admissible(role) with { ReceivedAt = Notice.ClosesAt!.FirstLateInstant };

    /// <summary>Makes an application that is refused for every reason for which one can be: late, incomplete, and each requirement.</summary>
    public static Application RefusedForAllReasons(Language role) => Admissible(role) with
    {
        ReceivedAt = Notice.ClosesAt!.FirstLateInstant,
        Documents = [SupportingDocument.CurriculumVitae],
        Citizenships = [CountryCode.Of("CH")],
        IrreproachableConduct = Declaration.Denied,
        CivilAndPoliticalRights = Declaration.Denied,
        Diplomas = [.. Admissible(role).Diplomas.Select(diploma => diploma with { Level = DiplomaLevel.Secondary })],
    };

    private static byte Level(int draw) => draw switch
    {
        < 1 => 1,
        < 4 => 2,
        < 55 => 3,
        < 90 => 4,
        _ => 5,
    };

    private static ushort Competency(int crowded) => (ushort)(5 * Math.Min(40, 18 + crowded));
}
