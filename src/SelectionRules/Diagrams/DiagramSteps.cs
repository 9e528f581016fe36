namespace SelectionRules;

/// <summary>Tells a procedure as steps, one below the other.</summary>
internal sealed class DiagramSteps(SelectionProcedure procedure, Wording wording)
{
    private readonly Texts texts = wording.Texts;
    private readonly RuleWords rules = new(procedure, wording);

    public IEnumerable<DiagramStep> All() =>
    [
        Admission(), .. Groups(), .. procedure.Stages.Select(StageOf), FinalScore(), Ranking(), .. Places(), .. Reserve(),
    ];

    private DiagramStep Admission()
    {
        List<string> lines = [];
        if (procedure.ClosesAt is { } closing)
        {
            lines.Add(texts.Say("Diagram.Until", ("moment", texts.Say("Moment", ("date", texts.Date(closing.LastMoment.Date)), ("time", texts.Time(closing.LastMoment.TimeOfDay)), ("offset", string.Empty)))));
        }

        lines.AddRange(procedure.Eligibility.Select(RequirementOf));
        if (procedure.Dossier is { } dossier)
        {
            lines.Add(texts.Say("Diagram.Documents", ("documents", texts.List(dossier.Documents.Select(document => wording.Word("Document", document.Id))))));
        }

        return new DiagramStep(texts["Diagram.Admission"], lines.Count == 0 ? [texts["Diagram.Everyone"]] : lines, lines.Count == 0 ? [] : [texts["Diagram.NotAdmitted"]], IsAside: false);
    }

    // The reason is what a refusal is told by, and beside it stands what is asked. A declaration is named by its reason already.
    private string RequirementOf(Requirement requirement)
    {
        var asked = rules.Of(requirement.Condition);
        return !wording.HasWord("Reason", requirement.Reason) ? asked
            : requirement.Condition is Condition.Declares ? wording.Reason(requirement.Reason)
            : texts.Say("Diagram.Requirement", ("requirement", wording.Reason(requirement.Reason)), ("asked", asked));
    }

    private IEnumerable<DiagramStep> Groups()
    {
        var (title, groups) = procedure.Grouping switch
        {
            Grouping.ByLanguageRole => ("Diagram.LanguageRoles", procedure.LanguageRole!.Roles.Select(role => wording.Group(role.Code))),
            Grouping.ByCode byCode => ("Diagram.Groups", procedure.Facts.First(fact => string.Equals(fact.Id, byCode.Fact, StringComparison.Ordinal)).Codes.Select(wording.Group)),
            Grouping.ByList byList => ("Diagram.Lists", byList.Lists.Select(list => texts.Say("Diagram.List", ("list", wording.Group(list.Id)), ("members", rules.Of(list.Members))))),
            _ => (string.Empty, []),
        };
        return title.Length == 0 ? [] : [new DiagramStep(texts[title], [.. groups], [], IsAside: false)];
    }

    private DiagramStep StageOf(Stage stage)
    {
        List<string> lines = [.. stage.Tests.Select(TestOf), .. stage.PassMarks.Select(PassMarkOf)];
        List<string> exits = stage.PassMarks.IsEmpty ? [] : [texts["Diagram.Failed"]];
        if (stage.Cutoff is { } cutoff)
        {
            lines.Add(rules.Of(cutoff));
            exits.Add(texts["Diagram.NotRetained"]);
        }

        var title = wording.Stage(stage.Id);
        return stage.Counts switch
        {
            StageWeight.GateOnly => new DiagramStep(texts.Say("Diagram.GateOnly", ("stage", title)), lines, exits, IsAside: true),
            StageWeight.Advisory => new DiagramStep(texts.Say("Diagram.Advisory", ("stage", title)), lines, [], IsAside: true),
            _ => new DiagramStep(title, lines, exits, IsAside: false),
        };
    }

    private string TestOf(Test test) => test switch
    {
        ScoredTest scored => texts.Say("Diagram.Scored", ("test", wording.Title(test.Id)), ("maximum", texts.Number(scored.Maximum.ToString()))),
        LevelTest level => texts.Say("Diagram.Level", ("test", wording.Title(test.Id)), ("lowest", $"{level.Scale.Levels[0]}"), ("highest", $"{level.Scale.Levels[^1]}")),
        RatedTest rated => texts.Say("Diagram.Rated", ("test", wording.Title(test.Id)), ("ratings", string.Join(", ", rated.Ratings.Select(wording.Label)))),
        _ => texts.Say("Diagram.AdvisoryTest", ("test", wording.Title(test.Id))),
    };

    private string PassMarkOf(PassMark mark)
    {
        var groups = mark.InGroups.IsEmpty ? string.Empty : texts.Say("InGroup", ("group", string.Join(", ", mark.InGroups.Select(wording.Group))));
        var waived = mark.WaivedFor is { } who ? texts.Say("Diagram.Waived", ("who", rules.Of(who))) : string.Empty;
        return texts.Say("Diagram.PassMark", ("condition", rules.Of(mark.Condition)), ("group", groups), ("waived", waived));
    }

    private DiagramStep FinalScore() => new(
        texts["Diagram.FinalScore"],
        procedure.FinalScore.Score is Score.Weighted weighted
            ? [texts.Say("Diagram.OutOf", ("maximum", DecisionSafeNumber.Of(texts, weighted.OutOf))), .. weighted.Parts.Select(part => texts.Say("Diagram.Part", ("weight", part.Value.ToString()), ("part", rules.Of(part.Score))))]
            : [rules.Of(procedure.FinalScore.Score)],
        [],
        IsAside: false);

    private DiagramStep Ranking() => new(
        texts["Diagram.Ranking"],
        [rules.Among(procedure.Ranking.Scope), .. procedure.Ranking.By.Keys.Select((key, position) => texts.Say(position == 0 ? "Diagram.FirstKey" : "Diagram.NextKey", ("key", rules.Of(key))))],
        [],
        IsAside: false);

    private IEnumerable<DiagramStep> Places()
    {
        if (procedure.Places is { } places)
        {
            yield return new DiagramStep(texts["Diagram.Places"], [.. new PlacesWords(wording).Of(places)], [], IsAside: false);
        }
    }

    private IEnumerable<DiagramStep> Reserve()
    {
        if (procedure.Reserve is { } reserve)
        {
            List<string> lines = [rules.Among(reserve.Scope), texts[reserve.IsOrdered ? "Diagram.Ordered" : "Diagram.NotOrdered"]];
            if (reserve.Cap > 0)
            {
                lines.Add(texts.Say("Diagram.Cap", ("number", texts.Number(reserve.Cap))));
            }

            if (reserve.ValidFor is { } period)
            {
                lines.Add(texts.Say("Diagram.ValidFor", ("period", texts.Duration(period))));
            }

            if (reserve.ValidUntil is { } day)
            {
                lines.Add(texts.Say("Diagram.ValidUntil", ("date", texts.Date(day))));
            }

            if (reserve.EndsWithNextContest)
            {
                lines.Add(texts["Diagram.NextContest"]);
            }

            if (reserve.Extension is { } extension)
            {
                lines.Add(texts.Say("Diagram.Extension", ("period", texts.Duration(extension))));
            }

            yield return new DiagramStep(texts["Diagram.Reserve"], lines, [], IsAside: false);
        }
    }
}
