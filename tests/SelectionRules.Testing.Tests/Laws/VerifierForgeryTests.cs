namespace SelectionRules.Testing.Tests;

/// <summary>For each property an outcome that was right until one thing was forged: once where all is settled, once where somebody waits.</summary>
public sealed class VerifierForgeryTests
{
    // Two places a language role. F1 and F2 are first and second, F3 is third, F4 fails the written test or waits for it; the Dutch-speaking are the same, and never wait.
    private static readonly Dictionary<string, Func<bool, Forgery>> Forgeries = new(StringComparer.Ordinal)
    {
        ["P1"] = _ => new("fr", ["F3"], lines => lines.Where(line => line.Candidate != CandidateId.Of("F3"))),
        ["P2"] = _ => new("fr", ["F3"], lines => With(lines, "F3", line => line with { Stage = string.Empty })),
        ["P3"] = _ => new("fr", ["F3"], lines => With(lines, "F3", line => line with { Status = OutcomeStatus.NotAdmitted, Stage = "admission" })),
        ["P4"] = isProvisional => new("fr", ["F4"], lines => With(lines, "F4", line => line with { Status = isProvisional ? OutcomeStatus.Failed : OutcomeStatus.Withdrawn })),
        ["P5"] = _ => new("fr", ["F3"], lines => With(lines, "F3", AsLaureate)),
        ["P6"] = _ => new("fr", ["F1"], lines => With(lines, "F1", AsLeftOut)),
        ["P7"] = _ => new("fr", ["F3", "F1"], lines => With(With(lines, "F1", AsLeftOut), "F3", AsLaureate)),
        ["P8"] = _ => new("fr", ["F1"], lines => With(lines, "F1", line => line with { FinalScore = line.FinalScore + 1 })),
        // While somebody waits, only the others have ranks.
        ["P9"] = isProvisional => new(isProvisional ? "nl" : "fr", [isProvisional ? "N1" : "F1"], lines => With(lines, isProvisional ? "N1" : "F1", line => line with { Rank = Rank.Of(2) })),
        ["P10"] = isProvisional => new("fr", ["F1"], lines => With(lines, "F1", line => line with { Rank = isProvisional ? Rank.Of(1) : null })),
    };

    public static TheoryData<string, bool> Properties
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var property in Evaluated(isProvisional: false).Verify().Properties)
            {
                data.Add(property.Id, false);
                data.Add(property.Id, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Verify_AForgeryOfThisProperty_IsFoundWithItsGroupAndWitnesses(string property, bool isProvisional)
    {
        Assert.True(Forgeries.TryGetValue(property, out var make), $"there is no forgery of {property}");
        var (group, witnesses, forge) = make(isProvisional);
        var outcome = Evaluated(isProvisional);
        Assert.True(outcome.Verify().Holds, outcome.Verify().ToString());
        Assert.Equal(isProvisional, outcome.IsProvisional);

        var report = VerificationReport.Of(Procedures.SmallChamber, Pool(isProvisional), [.. forge(OutcomeLine.AllOf(outcome))]);

        Assert.False(report.Holds);
        var violation = Assert.Single(report.Properties.Single(one => one.Id == property).Violations);
        Assert.Equal((property, group), (violation.Property, violation.Group));
        Assert.Equal(witnesses.Select(CandidateId.Of), violation.Witnesses);
        Assert.StartsWith($"{property}, {group}: ", violation.ToString(), StringComparison.Ordinal);
    }

    // Nobody else is named: whoever is right stays right, whatever a line of another says.
    [Theory]
    [MemberData(nameof(Properties))]
    public void Verify_AForgeryOfThisProperty_NamesOnlyThoseWhoseLinesWereForged(string property, bool isProvisional)
    {
        var (_, witnesses, forge) = Forgeries[property](isProvisional);
        var lines = OutcomeLine.AllOf(Evaluated(isProvisional));
        Sequence<OutcomeLine> forged = [.. forge(lines)];

        var report = VerificationReport.Of(Procedures.SmallChamber, Pool(isProvisional), forged);

        // A pair out of order has two, one of whom may be right.
        var wrong = lines.Except(forged).Select(line => line.Candidate).ToHashSet();
        Assert.All(report.Properties.SelectMany(one => one.Violations), violation => Assert.Contains(violation.Witnesses, wrong.Contains));
        Assert.All(report.Properties.Where(one => one.Id != "P7").SelectMany(one => one.Violations).SelectMany(violation => violation.Witnesses), witness => Assert.Contains(witness, wrong));
        Assert.NotEmpty(witnesses);
    }

    // F4 may still be ahead of everybody, and only F4 may: one of the two places is F1's for certain, F3 is out for certain, and F2 has to wait.
    [Theory]
    [InlineData("F1", OutcomeStatus.Pending, "is within for certain")]
    [InlineData("F1", OutcomeStatus.NotRetained, "is within for certain")]
    [InlineData("F2", OutcomeStatus.NotRetained, "that is not decided yet")]
    [InlineData("F2", OutcomeStatus.Laureate, "that is not decided yet")]
    [InlineData("F3", OutcomeStatus.Pending, "is outside for certain")]
    [InlineData("F3", OutcomeStatus.Laureate, "is outside for certain")]
    public void Verify_AFateThatIsNotTheirs_IsFoundWhileSomebodyWaits(string key, OutcomeStatus status, string why)
    {
        var lines = With(OutcomeLine.AllOf(Evaluated(isProvisional: true)), key, line => status == OutcomeStatus.Laureate ? AsLaureate(line) : AsLeftOut(line) with { Status = status });

        var report = VerificationReport.Of(Procedures.SmallChamber, Pool(isProvisional: true), [.. lines]);

        var violation = Assert.Single(report.Properties.Single(one => one.Id == (status == OutcomeStatus.Laureate ? "P5" : "P6")).Violations);
        Assert.Equal([CandidateId.Of(key)], violation.Witnesses);
        Assert.Contains(why, violation.Finding, StringComparison.Ordinal);
    }

    // Two tie for the second place: what that means is for the policy to say.
    [Theory]
    [InlineData(TiePolicy.AdmitAllTied, OutcomeStatus.Laureate)]
    [InlineData(TiePolicy.AdmitNoneTied, OutcomeStatus.NotRetained)]
    [InlineData(TiePolicy.LeaveUndecided, OutcomeStatus.Pending)]
    public void Verify_ATieForTheLastPlace_HasTheFateThatThePolicyGives(TiePolicy ties, OutcomeStatus right)
    {
        var procedure = Procedures.WithCutoff(Procedures.SmallChamber, cutoff => cutoff with { Ties = ties });
        Candidate[] pool = [French("F1", 90), French("F2", 80), French("F3", 80)];
        var lines = OutcomeLine.AllOf(procedure.Evaluate(pool));
        Assert.All(lines.Where(line => line.Candidate != CandidateId.Of("F1")), line => Assert.Equal(right, line.Status));

        foreach (var wrong in new[] { OutcomeStatus.Laureate, OutcomeStatus.NotRetained, OutcomeStatus.Pending }.Where(status => status != right))
        {
            var forged = With(lines, "F3", line => wrong == OutcomeStatus.Laureate ? AsLaureate(line) : AsLeftOut(line) with { Status = wrong });
            var report = VerificationReport.Of(procedure, pool, [.. forged]);

            var edge = report.Properties.Single(one => one.Id == "P6");
            Assert.Contains(CandidateId.Of("F3"), Assert.Single(edge.Violations).Witnesses);
        }
    }

    // Nobody but the damaged line is wrong: the others have the ranks that the evidence gives them.
    [Fact]
    public void Verify_ALineWithoutSense_LeavesTheRanksOfTheOthers()
    {
        var lines = With(OutcomeLine.AllOf(Evaluated(isProvisional: false)), "F1", line => line with { Stage = "written" });

        var report = VerificationReport.Of(Procedures.SmallChamber, Pool(isProvisional: false), [.. lines]);

        Assert.Equal(["P2"], report.Properties.Where(one => one.Violated > 0).Select(one => one.Id));
    }

    [Fact]
    public void Verify_LinesWithoutScores_SaysWhatWasNotLookedAt()
    {
        var lines = OutcomeLine.AllOf(Evaluated(isProvisional: false)).Select(line => line with { FinalScore = null });

        var report = VerificationReport.Of(Procedures.SmallChamber, Pool(isProvisional: false), [.. lines]);

        Assert.Equal("the lines have no exact scores", Assert.Single(report.Properties, one => one.NotLookedAt.Length > 0).NotLookedAt);
        Assert.Contains("P8 – ", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("(not looked at: the lines have no exact scores)", report.ToString(), StringComparison.Ordinal);
    }

    private static Outcome Evaluated(bool isProvisional) => Procedures.SmallChamber.Evaluate(Pool(isProvisional));

    private static Candidate[] Pool(bool isProvisional)
    {
        var dutch = Applicants.DutchSpeaking();
        return
        [
            dutch.WithKey("N1").WithWritten(90), dutch.WithKey("N2").WithWritten(80), dutch.WithKey("N3").WithWritten(70), dutch.WithKey("N4").WithWritten(40),
            French("F1", 90), French("F2", 80), French("F3", 70), isProvisional ? Applicants.FrenchSpeaking("F4").With("written", TestResult.Pending) : French("F4", 40),
        ];
    }

    private static Candidate French(string key, int written) => Applicants.FrenchSpeaking(key).WithWritten(written);

    private static OutcomeLine AsLaureate(OutcomeLine line) => line with { Status = OutcomeStatus.Laureate, Stage = string.Empty };

    private static OutcomeLine AsLeftOut(OutcomeLine line) => line with { Status = OutcomeStatus.NotRetained, Stage = "written", Rank = null, FinalScore = null };

    private static IEnumerable<OutcomeLine> With(IEnumerable<OutcomeLine> lines, string key, Func<OutcomeLine, OutcomeLine> forge) =>
        lines.Select(line => line.Candidate == CandidateId.Of(key) ? forge(line) : line);

    private sealed record Forgery(string Group, string[] Witnesses, Func<IEnumerable<OutcomeLine>, IEnumerable<OutcomeLine>> Forge);
}
