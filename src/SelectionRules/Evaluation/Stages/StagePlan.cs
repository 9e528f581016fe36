namespace SelectionRules;

/// <summary>A compiled stage: who passes it, one candidate at a time.</summary>
internal sealed class StagePlan
{
    private readonly StateEffects[] eliminating;
    private readonly (ConditionNode Condition, ConditionNode? WaivedFor, int[] Groups, byte[]? ElsewhereOfState)[] marks;
    private readonly PoolColumns columns;
    private readonly bool isAdvisory;
    private readonly Gaps gaps;

    public StagePlan(PoolCompiler compiler, Stage stage)
    {
        columns = compiler.Columns;
        isAdvisory = stage.Counts == StageWeight.Advisory;
        gaps = Gaps.Of(
            compiler,
            stage.Tests.Where(test => test is not AdvisoryTest),
            stage.PassMarks.SelectMany(mark => mark.WaivedFor is { } waived ? (object[])[mark.Condition, waived] : [mark.Condition]));
        eliminating = [.. stage.Tests.Where(test => test is not AdvisoryTest).Select(compiler.EffectsOf)];
        marks = [.. stage.PassMarks.Select(mark => (compiler.Compile(mark.Condition), mark.WaivedFor is { } waived ? compiler.Compile(waived) : null, GroupsOf(compiler, mark), ElsewhereOf(compiler, mark)))];
    }

    /// <summary>Notes who fails in a block of rows, and who has to be looked at one by one.</summary>
    public void Note(int from, Span<byte> notes)
    {
        notes.Clear();
        if (isAdvisory)
        {
            return;
        }

        gaps.Note(from, notes);
        using var verdicts = Scratch<byte>.Rent(notes.Length);
        using var waivers = Scratch<byte>.Rent(notes.Length);
        foreach (var (condition, waivedFor, groups, elsewhereOfState) in marks)
        {
            condition.Fill(from, verdicts.Span);
            if (waivedFor is not null)
            {
                waivedFor.Fill(from, waivers.Span);
                Lanes.Waive(waivers.Span, verdicts.Span);
            }

            if (elsewhereOfState is not null)
            {
                // A mark of other groups is met by everybody else.
                columns.Admissions.LookUp(from, elsewhereOfState, waivers.Span);
                Lanes.Waive(waivers.Span, verdicts.Span);
            }

            Lanes.Note(verdicts.Span, groups.Length == 0 || elsewhereOfState is not null ? BlockNote.Fails : BlockNote.LookCloser, notes);
        }
    }

    /// <summary>Decides the stage for a candidate who has reached it, in one of the candidate's groups; a negative group is none, or one that is not known.</summary>
    public Standing Decide(int row, int group, out StageReasons reasons)
    {
        reasons = StageReasons.None;
        if (isAdvisory)
        {
            return Standing.Passed;
        }

        var isMissing = false;
        foreach (var test in eliminating)
        {
            if (!test.HasStates)
            {
                continue;
            }

            switch (test.StateOf(row))
            {
                case ResultState.Withdrawn:
                    reasons = StageReasons.None;
                    return Standing.Withdrawn;
                case ResultState.Pending:
                    isMissing |= test.IsAwaited(row);
                    break;
                case var state when test.Eliminates(state):
                    reasons |= state switch
                    {
                        ResultState.Absent => StageReasons.Absent,
                        ResultState.Late => StageReasons.Late,
                        _ => StageReasons.Excluded,
                    };
                    break;
            }
        }

        foreach (var (condition, waivedFor, groups, _) in marks)
        {
            if (groups.Length > 0 && Array.IndexOf(groups, group) < 0)
            {
                continue;
            }

            switch (condition.Of(row))
            {
                case Verdict.NotMet:
                    switch (waivedFor?.Of(row))
                    {
                        case null or Verdict.NotMet or Verdict.NotCompared:
                            reasons |= StageReasons.BelowPassMark;
                            break;
                        case Verdict.Undetermined:
                            isMissing = true;
                            break;
                    }

                    break;
                case Verdict.Undetermined:
                    isMissing |= waivedFor?.Of(row) != Verdict.Met;
                    break;
            }
        }

        if (reasons != StageReasons.None)
        {
            return Standing.Failed;
        }

        if (isMissing)
        {
            reasons = StageReasons.ResultMissing;
            return Standing.Pending;
        }

        return Standing.Passed;
    }

    private static int[] GroupsOf(PoolCompiler compiler, PassMark mark) => [.. mark.InGroups.Select(compiler.Groups.PositionOf)];

    // Who is in several lists has several lines: marks of one list are looked at line by line.
    private static byte[]? ElsewhereOf(PoolCompiler compiler, PassMark mark)
    {
        var groups = GroupsOf(compiler, mark);
        return groups.Length == 0 || compiler.Procedure.Grouping is Grouping.ByList
            ? null
            : Array.ConvertAll(compiler.Columns.AdmissionStates, state => (byte)Verdicts.Of(Array.IndexOf(groups, state.Group) < 0));
    }
}
