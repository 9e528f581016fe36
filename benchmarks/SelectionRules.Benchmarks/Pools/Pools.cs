using NodaTime;
using SelectionRules.Belgium;

namespace SelectionRules.Benchmarks;

/// <summary>The seeded pools.</summary>
/// <remarks>
/// Scores crowd around the middle; about one in twenty applications is refused, and about 72 % of the candidates pass every pass mark.
/// </remarks>
public static class Pools
{
    private const ulong Seed = 20251026;
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

    /// <summary>Makes a pool of the library.</summary>
    public static CandidatePool PoolOf(SelectionProcedure procedure, ChamberColumns columns)
    {
        var builder = new CandidatePoolBuilder(procedure) { KeepsApplications = false };
        Application[] applications =
        [
            Admissible(Language.Dutch),
            Admissible(Language.French),
            RefusedForOneReason(Language.Dutch),
            RefusedForOneReason(Language.French),
        ];
        for (var row = 0; row < columns.Count; row++)
        {
            var application = applications[columns.LanguageRoles[row] + (columns.Admitted[row] == 1 ? 0 : 2)];
            builder.Add(application with { Candidate = CandidateId.Of(ChamberColumns.KeyOf(row)) });
        }

        RecordLevels(SocialMediaAssistant2025.OnlineModule, columns.OnlineModule);
        RecordLevels(SocialMediaAssistant2025.LanguageInterview, columns.LanguageInterview);
        RecordPoints(SocialMediaAssistant2025.Written, columns.Written, units: 100);
        RecordPoints(SocialMediaAssistant2025.Oral, columns.Oral, units: 10);
        RecordPoints(SocialMediaAssistant2025.Motivation, columns.Motivation, units: 10);
        RecordPoints(SocialMediaAssistant2025.Innovating, columns.Innovating, units: 10);
        RecordPoints(SocialMediaAssistant2025.Teamwork, columns.Teamwork, units: 10);
        RecordPoints(SocialMediaAssistant2025.Adapting, columns.Adapting, units: 10);
        RecordPoints(SocialMediaAssistant2025.SelfDevelopment, columns.SelfDevelopment, units: 10);
        return builder.Build();

        void RecordLevels(LevelTest test, byte[] levels)
        {
            TestResult[] results = [.. test.Scale.Levels.Select(TestResult.Of)];
            for (var row = 0; row < levels.Length; row++)
            {
                builder.Record(row, test, results[levels[row]]);
            }
        }

        void RecordPoints(ScoredTest test, ushort[] marks, int units)
        {
            Points[] points = [.. Enumerable.Range(0, (100 * units) + 1).Select(mark => Points.From((decimal)mark / units))];
            for (var row = 0; row < marks.Length; row++)
            {
                builder.Record(row, test, points[marks[row]]);
            }
        }
    }

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
