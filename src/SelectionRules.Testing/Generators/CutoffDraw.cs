namespace SelectionRules.Testing;

/// <summary>Draws cutoffs, orders and rankings.</summary>
internal static class CutoffDraw
{
    /// <summary>Draws a cutoff by what is known up to its stage.</summary>
    public static Cutoff Of(ProcedureDraft draft, Grouping grouping, bool hasPlaces)
    {
        var choices = draft.Choices;
        return new()
        {
            Size = Size(draft, hasPlaces),
            By = ByScore(draft, ScoreDraw.Of(draft, draft.ScoredTests, choices.Below(2))),
            Scope = choices.Chance(85) ? Scope.EachGroup : Scope.Everyone,
            Ties = choices.Of(TiePolicy.AdmitAllTied, TiePolicy.AdmitAllTied, TiePolicy.AdmitAllTied, TiePolicy.AdmitNoneTied, TiePolicy.LeaveUndecided),
            Overlap = grouping is Grouping.ByList ? choices.From(Enum.GetValues<ListOverlap>()) : ListOverlap.EachListOnItsOwn,
            OnTop = choices.Chance(12) ? ConditionDraw.OnAnything(draft, 1) : null,
            Basis = draft.Basis
                .Assuming("Who is kept when candidates tie for the last place?", "as the rule says", AssumptionSubject.Ties)
                .Assuming("Who is counted together?", "whom the rule says", AssumptionSubject.Scope)
                .Assuming("How is somebody counted who is in several lists?", "as the rule says", AssumptionSubject.Overlap),
        };
    }

    /// <summary>Draws an order by a score, and keys that decide further.</summary>
    public static Order ByScore(ProcedureDraft draft, Score score)
    {
        var choices = draft.Choices;
        var keys = new List<OrderKey> { choices.Chance(92) ? OrderKey.HighestFirst(score) : new OrderKey.ByScore { Score = score, First = Extreme.Lowest } };
        for (var more = choices.Of(0, 0, 0, 1, 1, 2); more > 0; more--)
        {
            keys.Add(Further(draft));
        }

        return new() { Keys = keys.ToSequence() };
    }

    private static OrderKey Further(ProcedureDraft draft)
    {
        var choices = draft.Choices;
        var numbers = draft.FactsOf(FactKind.Number);
        var dates = draft.FactsOf(FactKind.Date);
        OrderKey key = choices.Below(5) switch
        {
            0 when numbers.Count > 0 => OrderKey.LargestFirst(choices.From(numbers)),
            1 when dates.Count > 0 => OrderKey.EarliestFirst(choices.From(dates)),
            2 when numbers.Count > 0 => OrderKey.Lot(choices.From(numbers), "drawn by the bailiff"),
            3 => OrderKey.HighestFirst(ScoreDraw.Of(draft, draft.ScoredTests, 0)),
            _ => OrderKey.FirstThoseWho(ConditionDraw.OnAnything(draft, 0)),
        };
        return choices.Chance(10) ? key with { Among = ConditionDraw.OnAnything(draft, 0) } : key;
    }

    private static CutoffSize Size(ProcedureDraft draft, bool hasPlaces)
    {
        var choices = draft.Choices;
        return choices.Below(4) switch
        {
            0 when draft.Groups.Count > 1 => new CutoffSize.PerGroup { Places = [.. draft.Groups.Select(group => new GroupNumber(group, choices.Between(1, 3)))] },
            1 when hasPlaces => new CutoffSize.PerPlace
            {
                Factor = choices.Of(Fraction.Of(3, 2), Fraction.One, Fraction.Of(2, 1), Fraction.Of(4, 3)),
                Rounding = choices.From(Enum.GetValues<PlacesRounding>()),
                AtLeast = choices.Below(3),
                FewPlaces = choices.Below(2),
                ExtraForFewPlaces = choices.Below(2),
            },
            _ => CutoffSize.Of(choices.Chance(4) ? choices.Between(6, 15) : choices.Of(1, 1, 2, 2, 3, 5)),
        };
    }
}
