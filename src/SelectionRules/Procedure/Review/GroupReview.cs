namespace SelectionRules;

/// <summary>Reviews the groups: that they can be determined, and that rules name groups that there are.</summary>
internal static class GroupReview
{
    public static void Review(ProcedureReview review)
    {
        if (review.Procedure.Grouping is Grouping.ByLanguageRole && review.Procedure.LanguageRole is null)
        {
            review.Error(Place.Of("grouping"), $"Candidates are grouped by language role, and nothing says how the role is determined.");
            return;
        }

        if (review.Procedure.Grouping is Grouping.ByList { Lists.IsEmpty: true })
        {
            review.Error(Place.Of("grouping").Then("lists"), $"Candidates are grouped by lists, and there is none.");
            return;
        }

        var groups = review.Groups;
        foreach (var (placed, condition) in review.Walk.All<Condition.InGroup>())
        {
            if (!review.IsGroup(condition.Group))
            {
                review.Error(placed.Place.Then("group"), $"There is no group '{condition.Group}'.");
            }
        }

        ReviewScores(review);
        foreach (var (placed, mark) in review.Walk.All<PassMark>())
        {
            for (var i = 0; i < mark.InGroups.Count; i++)
            {
                if (!review.IsGroup(mark.InGroups[i]))
                {
                    review.Error(placed.Place.Then("inGroups").Then(i), $"There is no group '{mark.InGroups[i]}'.");
                }
            }
        }

        foreach (var (placed, cutoff) in review.Walk.All<Cutoff>())
        {
            if (cutoff.Size is CutoffSize.PerGroup perGroup)
            {
                ReviewNumbers(review, placed.Place, cutoff.Scope, perGroup.Places, groups);
            }
        }
    }

    // One score a candidate: whoever writes a formula for each list should know that it is not the list that is asked.
    private static void ReviewScores(ProcedureReview review)
    {
        if (review.Procedure.Grouping is not Grouping.ByList { Lists.Count: > 1 })
        {
            return;
        }

        var asked =
            from one in review.Walk.All<Score.Either>()
            from @group in TreeParts.AllOf(one.Node.If).OfType<Condition.InGroup>()
            select (one.Placed.Place, @group.Group);
        foreach (var (place, group) in asked.DistinctBy(one => one.Group))
        {
            review.Warn(place, $"Who is in several lists has one score, the same on the line of each: whether somebody is in '{group}' is asked of the candidate, not of the line.");
        }
    }

    private static void ReviewNumbers(ProcedureReview review, Place cutoff, Scope scope, Sequence<GroupNumber> numbers, IReadOnlyList<string> groups)
    {
        var place = cutoff.Then("size").Then("places");
        if (scope == Scope.Everyone)
        {
            review.Warn(cutoff.Then("scope"), $"Everyone is counted together: the numbers of the groups are added up.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < numbers.Count; i++)
        {
            if (!review.IsGroup(numbers[i].Group))
            {
                review.Error(place.Then(i), $"There is no group '{numbers[i].Group}'.");
            }
            else if (!seen.Add(numbers[i].Group))
            {
                review.Error(place.Then(i), $"The group '{numbers[i].Group}' has two numbers.");
            }
            else if (numbers[i].Number == 0)
            {
                review.Warn(place.Then(i), $"Nobody of the group '{numbers[i].Group}' is kept.");
            }
        }

        foreach (var group in groups)
        {
            if (!seen.Contains(group))
            {
                review.Error(place, $"The group '{group}' has no number.");
            }
        }
    }
}
