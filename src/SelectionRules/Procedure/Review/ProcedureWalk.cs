namespace SelectionRules;

/// <summary>All that a procedure is made of, in the order of its rules, each with its place.</summary>
/// <remarks>It stops at the limits of nesting and of number, so that a hostile procedure costs neither time nor stack.</remarks>
internal sealed class ProcedureWalk
{
    public const int DeepestNesting = 64;
    public const int MostNodes = 10_000;

    private readonly List<PlacedNode> nodes = [];
    private int treeNodes;

    private ProcedureWalk()
    {
    }

    /// <summary>Gets clauses, tests, stages, pass marks, cutoffs, conditions, scores, keys and texts, whole before parts.</summary>
    public IReadOnlyList<PlacedNode> Nodes => nodes;

    /// <summary>Gets the first place that is nested too deeply; what is in there was not walked.</summary>
    public Place? TooDeep { get; private set; }

    /// <summary>Gets the place at which the walk had seen enough conditions, scores and keys; those that follow were not walked.</summary>
    public Place? TooMany { get; private set; }

    public static ProcedureWalk Of(SelectionProcedure procedure)
    {
        var walk = new ProcedureWalk();
        walk.AddProfile(procedure);
        walk.AddAdmission(procedure);
        walk.AddStages(procedure);
        walk.AddMissingMarks(Place.Of("missingMarks"), procedure.MissingMarks, procedure, PlacedNode.BeforeStages);
        var after = procedure.Stages.Count;
        walk.AddRule(Place.Of("finalScore"), procedure.FinalScore, procedure.FinalScore.Basis, after);
        walk.AddTree(Place.Of("finalScore").Then("score"), procedure.FinalScore.Score, procedure.FinalScore, after);
        walk.AddRule(Place.Of("ranking"), procedure.Ranking, procedure.Ranking.Basis, after);
        walk.AddOrder(Place.Of("ranking").Then("by"), procedure.Ranking.By, procedure.Ranking, after);
        walk.AddPlaces(procedure.Places, after);
        walk.AddRule(Place.Of("reserve"), procedure.Reserve, procedure.Reserve?.Basis, after);
        return walk;
    }

    /// <summary>Returns what is of a type, in order.</summary>
    public IEnumerable<(PlacedNode Placed, T Node)> All<T>()
    {
        foreach (var placed in nodes)
        {
            if (placed.Node is T node)
            {
                yield return (placed, node);
            }
        }
    }

    private void AddProfile(SelectionProcedure procedure)
    {
        AddRule(Place.Of("vacancy"), procedure.Vacancy, procedure.Vacancy?.Basis);
        if (procedure.Vacancy is { } vacancy)
        {
            AddText(Place.Of("vacancy").Then("title"), vacancy.Title, vacancy);
            AddText(Place.Of("vacancy").Then("authority"), vacancy.Authority, vacancy);
        }

        AddRule(Place.Of("profile"), procedure.Profile, procedure.Profile?.Basis);
        if (procedure.Profile is { } profile)
        {
            foreach (var (place, competency) in PlacesInList.Of("profile/genericCompetencies", profile.GenericCompetencies, competency => competency.Id))
            {
                nodes.Add(new(place, competency, profile, PlacedNode.BeforeStages));
                AddText(place.Then("name"), competency.Name, profile);
            }
        }

        AddRule(Place.Of("employment"), procedure.Employment, procedure.Employment?.Basis);
    }

    private void AddAdmission(SelectionProcedure procedure)
    {
        AddRule(Place.Of("closesAt"), procedure.ClosesAt, procedure.ClosesAt?.Basis);
        AddRule(Place.Of("dossier"), procedure.Dossier, procedure.Dossier?.Basis);
        foreach (var (place, fact) in PlacesInList.Of("facts", procedure.Facts, fact => fact.Id))
        {
            nodes.Add(new(place, fact, procedure, PlacedNode.BeforeStages));
        }

        AddRule(Place.Of("recognition"), procedure.Recognition, procedure.Recognition?.Basis);
        foreach (var (place, requirement) in PlacesInList.Of("eligibility", procedure.Eligibility, requirement => requirement.Reason))
        {
            AddRule(place, requirement, requirement.Basis);
            AddTree(place.Then("condition"), requirement.Condition, requirement, PlacedNode.BeforeStages);
        }

        foreach (var (place, preference) in PlacesInList.Of("preferences", procedure.Preferences, preference => preference.Id))
        {
            AddRule(place, preference, preference.Basis);
            AddTree(place.Then("condition"), preference.Condition, preference, PlacedNode.BeforeStages);
        }

        for (var i = 0; i < procedure.Labels.Count; i++)
        {
            AddText(Place.Of("labels").Then(i).Then("label"), procedure.Labels[i].Label, procedure.Labels[i]);
        }

        AddRule(Place.Of("languageRole"), procedure.LanguageRole, procedure.LanguageRole?.Basis);
        if (procedure.Grouping is Grouping.ByList byList)
        {
            foreach (var (place, list) in PlacesInList.Of("grouping/lists", byList.Lists, list => list.Id))
            {
                AddRule(place, list, list.Basis);
                AddTree(place.Then("members"), list.Members, list, PlacedNode.BeforeStages);
            }
        }
    }

    private void AddStages(SelectionProcedure procedure)
    {
        var position = 0;
        foreach (var (place, stage) in PlacesInList.Of("stages", procedure.Stages, stage => stage.Id))
        {
            AddRule(place, stage, stage.Basis, position);
            AddText(place.Then("title"), stage.Title, stage);
            foreach (var (testPlace, test) in PlacesInList.Of(place.Then("tests"), stage.Tests, test => test.Id))
            {
                nodes.Add(new(testPlace, test, test, position));
                AddText(testPlace.Then("title"), test.Title, test);
                AddTree(testPlace.Then("awaitedWhere"), test.AwaitedWhere, test, position);
                AddMissingMarks(testPlace.Then("missingMarks"), test.MissingMarks, test, position);
            }

            for (var i = 0; i < stage.PassMarks.Count; i++)
            {
                var mark = stage.PassMarks[i];
                var markPlace = place.Then("passMarks").Then(i);
                AddRule(markPlace, mark, mark.Basis, position);
                AddTree(markPlace.Then("condition"), mark.Condition, mark, position);
                AddTree(markPlace.Then("waivedFor"), mark.WaivedFor, mark, position);
            }

            if (stage.Cutoff is { } cutoff)
            {
                AddRule(place.Then("cutoff"), cutoff, cutoff.Basis, position);
                AddOrder(place.Then("cutoff").Then("by"), cutoff.By, cutoff, position);
                AddTree(place.Then("cutoff").Then("onTop"), cutoff.OnTop, cutoff, position);
            }

            position++;
        }
    }

    private void AddPlaces(PlacesRule? rule, int stage)
    {
        if (rule is null)
        {
            return;
        }

        var place = Place.Of("places");
        AddRule(place, rule, rule.Basis, stage);
        foreach (var (groupPlace, group) in PlacesInList.Of(place.Then("groups"), rule.Groups, group => group.Group))
        {
            nodes.Add(new(groupPlace, group, rule, stage));
        }

        for (var i = 0; i < rule.Transfers.Count; i++)
        {
            AddRule(place.Then("transfers").Then(i), rule.Transfers[i], rule.Transfers[i].Basis, stage);
        }

        AddRule(place.Then("alternation"), rule.Alternation, rule.Alternation?.Basis, stage);
    }

    private void AddMissingMarks(Place place, Sequence<MissingMark> marks, object rule, int stage)
    {
        foreach (var (markPlace, mark) in PlacesInList.Of(place, marks, PlacesInList.NameOf))
        {
            nodes.Add(new(markPlace, mark, rule, stage));
            nodes.Add(new(markPlace.Then("basis"), mark.Basis, rule, stage));
        }
    }

    private void AddRule(Place place, object? rule, Basis? basis, int stage = PlacedNode.BeforeStages)
    {
        if (rule is not null && basis is not null)
        {
            nodes.Add(new(place, rule, rule, stage));
            nodes.Add(new(place.Then("basis"), basis, rule, stage));
        }
    }

    private void AddText(Place place, LocalizedText? text, object rule)
    {
        if (text is not null)
        {
            nodes.Add(new(place, text, rule, PlacedNode.BeforeStages));
        }
    }

    private void AddOrder(Place place, Order order, object rule, int stage)
    {
        for (var i = 0; i < order.Keys.Count; i++)
        {
            AddTree(place.Then("keys").Then(i), order.Keys[i], rule, stage);
        }
    }

    private void AddTree(Place place, object? node, object rule, int stage, int depth = 1)
    {
        if (node is null)
        {
            return;
        }

        if (depth > DeepestNesting)
        {
            TooDeep ??= place;
            return;
        }

        if (treeNodes == MostNodes)
        {
            TooMany ??= place;
            return;
        }

        treeNodes++;
        nodes.Add(new(place, node, rule, stage));
        foreach (var (partPlace, part) in TreeParts.Of(place, node))
        {
            AddTree(partPlace, part, rule, stage, depth + 1);
        }
    }
}
