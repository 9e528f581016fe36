namespace SelectionRules;

/// <summary>Puts a finding about a cutoff into one English sentence.</summary>
internal static class CutoffSentence
{
    public static string Of(Finding finding, FindingOperands values)
    {
        var within = finding.Verdict switch
        {
            Verdict.Met when !values.Has(OperandName.Position) => "On top of the cutoff, without taking a place",
            Verdict.Met => "Within the cutoff",
            Verdict.NotMet => "Outside the cutoff",
            _ => "Not decided yet whether within the cutoff",
        };
        var position = values.Has(OperandName.Position)
            ? $"position {values.Text(OperandName.Position)} of {values.Text(OperandName.Counted)}{FindingSentence.TiedWith(values)}, "
            : string.Empty;
        var open = values.Has(OperandName.OthersPending) ? "; results of others are still missing" : string.Empty;
        return $"{within}{FindingSentence.InGroup(values)}: {position}places: {values.Text(OperandName.Places)}{Scores(values)}{open}.";
    }

    private static string Scores(FindingOperands values)
    {
        var score = values.Number(OperandName.Score);
        var last = values.Number(OperandName.LastRetained);
        var next = values.Number(OperandName.FirstNotRetained);
        return Part("score", values.Text(OperandName.Score, last, next))
            + Part("last retained", values.Text(OperandName.LastRetained, score, next))
            + Part("first not retained", values.Text(OperandName.FirstNotRetained, score, last));
    }

    private static string Part(string name, string number) => number.Length == 0 ? string.Empty : $"; {name}: {number}";
}
