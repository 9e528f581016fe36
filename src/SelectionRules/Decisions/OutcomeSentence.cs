namespace SelectionRules;

/// <summary>Says what was decided about a candidate, in one line.</summary>
internal readonly struct OutcomeSentence(Wording wording)
{
    public string Of(OutcomeRow row)
    {
        var candidate = row.Group.Length == 0 ? $"{row.Candidate}" : $"{row.Candidate} ({wording.Group(row.Group)})";
        return wording.Texts.Say("Outcome", ("candidate", candidate), ("decision", Of(row.Decision)));
    }

    /// <summary>Says what was decided, without saying about whom.</summary>
    public string Of(Decision decision)
    {
        var (texts, words) = (wording.Texts, wording);
        return decision.Match(
            notAdmitted => texts.Say("Outcome.NotAdmitted", ("reasons", words.Reasons(notAdmitted.Reasons))),
            needsRuling => texts.Say("Outcome.NeedsRuling", ("reasons", words.Reasons(needsRuling.Reasons))),
            failed => texts.Say("Outcome.Failed", ("stage", words.Stage(failed.Stage)), ("reasons", words.Reasons(failed.Reasons))),
            notRetained => texts.Say("Outcome.NotRetained", ("stage", words.Stage(notRetained.Stage)), ("reasons", words.Reasons(notRetained.Reasons))),
            pending => texts.Say("Outcome.Pending", ("stage", words.Stage(pending.Stage)), ("reasons", words.Reasons(pending.Reasons))),
            withdrawn => texts.Say("Outcome.Withdrawn", ("stage", words.Stage(withdrawn.Stage))),
            laureate => laureate.Rank is { } rank ? texts.Say("Outcome.Laureate", ("rank", rank.ToString())) : texts["Outcome.LaureateWithheld"]);
    }
}
