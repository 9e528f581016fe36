using NodaTime;
using SelectionRules.Testing;

namespace SelectionRules.Belgium.Tests;

/// <summary>What an evaluation and an admission take of the memory: bounds that hold on every machine, since bytes are counted and nothing is timed.</summary>
/// <remarks>Two pools are compared, so that what an evaluation takes once does not count. The smallest object takes 24 bytes: one a candidate would break the bound.</remarks>
[Collection(nameof(AloneCollection))]
public sealed class AllocationTests
{
    private const int Fewer = 50_000;
    private const int More = 250_000;
    private const int Applications = 1_000;
    private const double MostOfACandidate = 12;
    private const double MostOfAnAdmission = 300;

    private static readonly SelectionProcedure Notice = SocialMediaAssistant2025.Procedure;

    public static TheoryData<bool> HasCutoff => [true, false];

    [Theory]
    [MemberData(nameof(HasCutoff))]
    public void Evaluate_OfTwoPools_TakesAFewBytesForEachCandidateMore(bool hasCutoff)
    {
        var procedure = hasCutoff ? Notice : Notice with { Stages = [.. Notice.Stages.Select(stage => stage with { Cutoff = null })] };
        var (fewer, more) = (PoolOf(procedure, Fewer), PoolOf(procedure, More));
        BytesOf(() => procedure.Evaluate(fewer));

        var perCandidate = (double)(BytesOf(() => procedure.Evaluate(more)) - BytesOf(() => procedure.Evaluate(fewer))) / (More - Fewer);

        Assert.InRange(perCandidate, 0, MostOfACandidate);
    }

    // Everything in order; a minute too late; nothing in order.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Assess_OneApplication_TakesAtMost300Bytes(int refusals)
    {
        var application = refusals switch
        {
            0 => Admissible(Language.Dutch),
            1 => Admissible(Language.Dutch) with { ReceivedAt = Notice.ClosesAt!.FirstLateInstant },
            _ => Admissible(Language.Dutch) with { ReceivedAt = Notice.ClosesAt!.FirstLateInstant, Documents = [], Citizenships = [CountryCode.Of("CH")], IrreproachableConduct = Declaration.Denied, CivilAndPoliticalRights = Declaration.Denied, Diplomas = [] },
        };
        Assert.Equal(refusals == 0, Notice.Assess(application).IsAdmitted);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Applications; i++)
        {
            Notice.Assess(application);
        }

        Assert.InRange((double)(GC.GetAllocatedBytesForCurrentThread() - before) / Applications, 0, MostOfAnAdmission);
    }

    private static long BytesOf(Func<Outcome> evaluate)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var outcome = evaluate();
        var after = GC.GetTotalAllocatedBytes(precise: true);
        Assert.NotEqual(0, outcome.Pool.Count);
        return after - before;
    }

    // Marks from the middle up, so that most pass and many tie.
    private static CandidatePool PoolOf(SelectionProcedure procedure, int count)
    {
        byte[] Levels() => [.. Enumerable.Range(0, count).Select(row => (byte)(3 + (row % 3)))];
        ushort[] Marks(int lowest, int span) => [.. Enumerable.Range(0, count).Select(row => (ushort)(lowest + (row * 31 % span)))];
        return CandidatePool.OfColumns(procedure, new CandidateColumns
        {
            Candidates = Enumerable.Range(0, count).Select(row => CandidateId.Of(FormattableString.Invariant($"C{row}"))).ToArray(),
            Applications = [Admissible(Language.Dutch), Admissible(Language.French)],
            ApplicationOf = Enumerable.Range(0, count).Select(row => (ushort)(row % 2)).ToArray(),
            Marks =
            [
                MarkColumn.Of(SocialMediaAssistant2025.OnlineModule, Levels()),
                MarkColumn.Of(SocialMediaAssistant2025.LanguageInterview, Levels()),
                MarkColumn.Of(SocialMediaAssistant2025.Written, Marks(4_500, 5_000), decimals: 2),
                MarkColumn.Of(SocialMediaAssistant2025.Oral, Marks(450, 500), decimals: 1),
                MarkColumn.Of(SocialMediaAssistant2025.Motivation, Marks(95, 100), decimals: 1),
                MarkColumn.Of(SocialMediaAssistant2025.Innovating, Marks(100, 100), decimals: 1),
                MarkColumn.Of(SocialMediaAssistant2025.Teamwork, Marks(100, 100), decimals: 1),
                MarkColumn.Of(SocialMediaAssistant2025.Adapting, Marks(100, 100), decimals: 1),
                MarkColumn.Of(SocialMediaAssistant2025.SelfDevelopment, Marks(100, 100), decimals: 1),
            ],
        });
    }

    private static Application Admissible(Language role) =>
        (role == Language.Dutch ? Applicants.DutchSpeaking() : Applicants.FrenchSpeaking()).WithExperience("social-media", new LocalDate(2023, 1, 1), new LocalDate(2025, 3, 31)).Candidate.Application;
}
