namespace SelectionRules;

/// <summary>Says what another mark would have brought.</summary>
internal readonly struct CounterfactualSentence(Wording wording)
{
    public string Of(Counterfactual answer)
    {
        var texts = wording.Texts;
        var goal = texts.Say(
            $"Goal.{answer.Goal}",
            ("stage", wording.Stage(answer.Stage)),
            ("group", answer.Group.Length == 0 ? string.Empty : texts.Say("InGroup", ("group", wording.Group(answer.Group)))));
        var step = answer.Step is { } points ? texts.Say("WhatIf.Step", ("step", texts.Number(points.ToString()))) : string.Empty;
        return answer.Needed is { } needed
            ? texts.Say("WhatIf.Mark", ("goal", goal), ("test", wording.Title(answer.Test)), ("mark", Of(needed)), ("present", Of(answer.Present)), ("step", step))
            : texts.Say("WhatIf.NoMark", ("goal", goal), ("test", wording.Title(answer.Test)), ("step", step));
    }

    private string Of(TestResult result) => result.State == ResultState.Known
        ? result.IsT0 ? wording.Texts.Number(result.ToString()) : result.ToString()
        : wording.Texts.Word("State", result.State == ResultState.Pending ? "pending" : result.ToString());
}
