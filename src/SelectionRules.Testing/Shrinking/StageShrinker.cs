namespace SelectionRules.Testing;

/// <summary>Makes a stage simpler: fewer tests and pass marks, a plain cutoff.</summary>
internal static class StageShrinker
{
    public static IEnumerable<Stage> Of(Stage stage)
    {
        for (var i = 0; i < stage.Tests.Count && stage.Tests.Count > 1; i++)
        {
            yield return stage with { Tests = [.. stage.Tests.Take(i), .. stage.Tests.Skip(i + 1)] };
        }

        for (var i = 0; i < stage.PassMarks.Count; i++)
        {
            yield return stage with { PassMarks = [.. stage.PassMarks.Take(i), .. stage.PassMarks.Skip(i + 1)] };
            foreach (var simpler in Of(stage.PassMarks[i]))
            {
                yield return stage with { PassMarks = [.. stage.PassMarks.Take(i), simpler, .. stage.PassMarks.Skip(i + 1)] };
            }
        }

        if (stage.Cutoff is { } cutoff)
        {
            yield return stage with { Cutoff = null };
            foreach (var simpler in Of(cutoff))
            {
                yield return stage with { Cutoff = simpler };
            }
        }
    }

    private static IEnumerable<PassMark> Of(PassMark mark)
    {
        yield return mark with { WaivedFor = null };
        foreach (var part in Parts.Of(mark.Condition).OfType<Condition>().Skip(1))
        {
            yield return mark with { Condition = part };
        }

        if (mark.Condition is Condition.ScoreIs condition)
        {
            foreach (var part in Parts.Of(condition.Score).OfType<Score>().Skip(1))
            {
                yield return mark with { Condition = condition with { Score = part } };
            }
        }
    }

    private static IEnumerable<Cutoff> Of(Cutoff cutoff)
    {
        yield return cutoff with { Size = CutoffSize.Of(1) };
        yield return cutoff with { Size = CutoffSize.Of(2) };
        yield return cutoff with { OnTop = null };
        yield return cutoff with { Ties = TiePolicy.AdmitAllTied };
        yield return cutoff with { Overlap = ListOverlap.EachListOnItsOwn };
        yield return cutoff with { Scope = Scope.EachGroup };
        for (var i = 0; i < cutoff.By.Keys.Count; i++)
        {
            yield return cutoff with { By = new Order { Keys = [cutoff.By.Keys[i]] } };
        }

        foreach (var part in Parts.Of(cutoff.By).OfType<Score.OfTest>())
        {
            yield return cutoff with { By = Order.HighestFirst(part) };
        }
    }
}
