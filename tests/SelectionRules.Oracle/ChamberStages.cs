namespace SelectionRules.Oracle;

/// <summary>A minimum that the sum of some assessments has to reach; most sums have one part.</summary>
internal sealed record PassMark(Fraction Minimum, Fraction MaximumOfEach, IReadOnlyList<string> Parts);

/// <summary>The pass marks of a stage (their parts are its eliminating assessments) and the assessment its cutoff goes by, if any.</summary>
internal sealed record Stage(string Id, IReadOnlyList<PassMark> PassMarks, string? CutoffBy = null);

/// <summary>"The Chamber: stages" and "How a candidate moves through the stages".</summary>
internal static class ChamberStages
{
    /// <summary>"first 10 of the language role by `written`".</summary>
    private const int Places = 10;

    private static readonly Fraction WrittenMaximum = 100;

    private static readonly string[] Competencies = ["innovating", "teamwork", "adapting", "self-development"];

    /// <summary>The table of stages. B2 is the fourth of six levels; `personality` is advisory and eliminates nobody.</summary>
    private static readonly Stage[] Stages =
    [
        new("language", [new(4, 6, ["language-online"]), new(4, 6, ["language-interview"])]),
        new("written", [new(50, WrittenMaximum, ["written"])], CutoffBy: "written"),
        new("oral", [new(50, 100, ["oral"])]),
        new("star", [new(12, 20, ["motivation"]), new(48, 20, Competencies)]),
    ];

    private enum Own
    {
        Withdrawn,
        Failed,
        Waiting,
        Passed,
    }

    public static void MoveThrough(IReadOnlyList<Standing> standings, ResultFile results)
    {
        for (var reached = 0; reached < Stages.Length; reached++)
        {
            var stage = Stages[reached];
            foreach (var standing in standings.Where(IsStillMoving).ToList())
            {
                StopByOwnResults(standing, stage, results);
            }

            if (stage.CutoffBy is not null)
            {
                ApplyCutoff(standings, stage.CutoffBy, Stages[..(reached + 1)], results);
            }
        }

        foreach (var standing in standings.Where(IsStillMoving).ToList())
        {
            standing.Stop(Standing.Laureate, "");
            standing.FinalScore = FinalScore(standing.Candidate, results);
        }
    }

    private static bool IsStillMoving(Standing standing) => standing.Status is null;

    private static void StopByOwnResults(Standing standing, Stage stage, ResultFile results)
    {
        var (own, reasons) = Look(stage, standing.Candidate, results);
        switch (own)
        {
            case Own.Withdrawn:
                standing.Stop(Standing.Withdrawn, stage.Id, reasons);
                break;
            case Own.Failed:
                standing.Stop(Standing.Failed, stage.Id, reasons);
                break;
            case Own.Waiting:
                standing.Stop(Standing.Pending, stage.Id, reasons);
                break;
        }
    }

    /// <summary>Rules 1 and 2: what a candidate's own results say in one stage.</summary>
    private static (Own Own, IReadOnlyList<string> Reasons) Look(Stage stage, string candidate, ResultFile results)
    {
        var cells = stage.PassMarks.SelectMany(mark => mark.Parts).Select(part => results.Of(candidate, part)).ToList();

        // 1. "`withdrawn` in any eliminating assessment of the stage reached ends the procedure: `withdrawn` at that stage. It goes
        // before everything else there." ("reasons: empty for a laureate and for `withdrawn`")
        if (cells.Any(cell => cell.Kind == CellKind.Withdrawn))
        {
            return (Own.Withdrawn, []);
        }

        // 2. "A stage is decided when a failure in it is known, whatever else is missing, or when every eliminating result is known.
        // `absent` at an eliminating assessment is a failure (`absent`), and so is a result below a pass mark (`below-pass-mark`);
        // both reasons may stand together."
        List<string> failures = [];
        if (cells.Any(cell => cell.Kind == CellKind.Absent))
        {
            failures.Add("absent");
        }

        if (stage.PassMarks.Any(mark => IsBelow(mark, candidate, results)))
        {
            failures.Add("below-pass-mark");
        }

        if (failures.Count > 0)
        {
            return (Own.Failed, failures);
        }

        // "Without a failure and with a result missing: `pending`, `result-missing`."
        return cells.Any(cell => cell.Kind == CellKind.Missing)
            ? (Own.Waiting, ["result-missing"])
            : (Own.Passed, []);
    }

    private static bool IsBelow(PassMark mark, string candidate, ResultFile results)
    {
        var parts = mark.Parts.Select(part => results.Of(candidate, part)).ToList();

        // "a sum with an absent part is not compared, the other pass marks of the stage still are"
        if (parts.Any(part => part.Kind == CellKind.Absent))
        {
            return false;
        }

        // "The pass mark of a sum fails early only when the known parts plus the maxima of the missing ones cannot reach it."
        // With no part missing this is the plain comparison.
        Fraction atBest = 0;
        foreach (var part in parts)
        {
            atBest += part.Kind == CellKind.Missing ? mark.MaximumOfEach : part.Value;
        }

        return atBest < mark.Minimum;
    }

    /// <summary>Rules 3 and 4: the cutoff of a stage, in each group.</summary>
    private static void ApplyCutoff(IReadOnlyList<Standing> standings, string by, Stage[] upToAndIncluding, ResultFile results)
    {
        var stage = upToAndIncluding[^1];

        // 3. "A cutoff counts only candidates who passed the stage."
        var passed = standings.Where(IsStillMoving).Select(standing => (Standing: standing, Score: Cell(standing).Value)).ToList();

        // "[others who] are pending in the same or an earlier stage"; 4. "A `needs-ruling` candidate counts as pending in every group.
        // Its results are looked at for rule 3." "Could still end ahead: pending candidates, unless what is known of their results up to
        // and including that stage excludes it: a failure or a withdrawal, [...]"
        var couldStillPass = standings
            .Where(standing => standing.Status is Standing.Pending or Standing.NeedsRuling)
            .Where(standing => !upToAndIncluding.Any(earlier => Look(earlier, standing.Candidate, results).Own is Own.Failed or Own.Withdrawn))
            .Select(standing => (Standing: standing, Cell: Cell(standing)))
            .ToList();

        foreach (var (standing, score) in passed)
        {
            // "Known to be ahead: candidates who have passed the stage with a higher score (whatever became of them at the cutoff)."
            var ahead = passed.Count(other => other.Standing.Group == standing.Group && other.Score > score);

            // "[...] a known cutoff score that is not higher, or no higher score being possible (nobody ends ahead of the maximum)."
            var couldEndAhead = couldStillPass.Count(other =>
                IsInGroup(other.Standing, standing.Group)
                && (other.Cell.Kind == CellKind.Known ? other.Cell.Value > score : WrittenMaximum > score));

            // "within for certain when those known to be strictly ahead plus those who could still end strictly ahead are fewer
            // than N; outside for certain when N or more are known to be strictly ahead; else `pending`, `cutoff-undecided`."
            if (ahead + couldEndAhead < Places)
            {
                continue;
            }

            if (ahead >= Places)
            {
                standing.Stop(Standing.NotRetained, stage.Id, "outside-cutoff");
            }
            else
            {
                standing.Stop(Standing.Pending, stage.Id, "cutoff-undecided");
            }
        }

        Cell Cell(Standing standing) => results.Of(standing.Candidate, by);

        static bool IsInGroup(Standing standing, string group) =>
            standing.Status == Standing.NeedsRuling || standing.Group == group;
    }

    /// <summary>"(written + oral + STAR)/3, on 0–100", STAR being "motivation + the four competencies".</summary>
    private static Fraction FinalScore(string candidate, ResultFile results)
    {
        Fraction sum = 0;
        foreach (var assessment in (string[])["written", "oral", "motivation", .. Competencies])
        {
            sum += results.Of(candidate, assessment).Value;
        }

        return sum / 3;
    }
}
