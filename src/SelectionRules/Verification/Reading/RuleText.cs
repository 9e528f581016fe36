using NodaTime.Text;

namespace SelectionRules.Verification;

/// <summary>Writes rules and results in a few words, for witnesses and for the printing of failing tests.</summary>
internal static class RuleText
{
    public static string Of(TestResult result) => result.State == ResultState.Pending ? "pending" : result.ToString();

    public static string Of(Condition condition) => condition switch
    {
        Condition.All { Of.IsEmpty: true } => "always",
        Condition.Any { Of.IsEmpty: true } => "never",
        Condition.All all => $"({string.Join(" and ", all.Of.Select(Of))})",
        Condition.Any any => $"({string.Join(" or ", any.Of.Select(Of))})",
        Condition.SomeOf some => $"{some.Count} of ({string.Join(", ", some.Of.Select(Of))})",
        Condition.Negation negation => $"not {Of(negation.Of)}",
        Condition.ScoreIs score => $"{Of(score.Score)} {Of(score.Comparison)} {Of(score.Threshold)}",
        Condition.LevelIs level => $"{level.Test.Id} ≥ {level.Level}",
        Condition.RatingIs rating => $"{rating.Test.Id} in {rating.OneOf}",
        Condition.ResultIs result => $"{result.Test.Id} is {result.OneOf}",
        Condition.InGroup group => $"in group '{group.Group}'",
        Condition.CitizenOf citizen => $"citizen of {citizen.Countries.Kind}{(citizen.Countries.Listed.IsEmpty ? string.Empty : citizen.Countries.Listed.ToString())}",
        Condition.Declares declares => $"declares {declares.Statement}",
        Condition.HoldsDiploma holds => $"diploma {holds.Levels} {holds.Fields} {holds.Languages}",
        Condition.HasExperience experience => $"experience {experience.Domains} {experience.Duration}",
        Condition.HasDocument document => $"document {document.Document}",
        Condition.FactIs fact => fact.Fact,
        Condition.CodeIs code => $"{code.Fact} in {code.OneOf}",
        Condition.NumberIs number => FormattableString.Invariant($"{number.Fact} {Of(number.Comparison)} {number.Than}"),
        Condition.DateIs date => $"{date.Fact} {Of(date.Comparison)} {(date.Than is { } than ? LocalDatePattern.Iso.Format(than) : "the reference date")}{(date.Before is { } before ? $" less {before}" : string.Empty)}",
        Condition.AgeIs age => FormattableString.Invariant($"age by {age.BirthDate} {Of(age.Comparison)} {age.Years}"),
        _ => condition.GetType().Name,
    };

    public static string Of(Score score) => score switch
    {
        Score.OfTest ofTest => ofTest.Test.Id,
        Score.OfFact ofFact => ofFact.Fact,
        Score.Constant constant => $"{constant.Value}",
        Score.Total total => $"({string.Join(" + ", total.Terms.Select(Of))})",
        Score.Mean mean => $"mean({string.Join(", ", mean.Terms.Select(Of))})",
        Score.Weighted weighted => $"weighted({string.Join(", ", weighted.Parts.Select(Of))}) of {weighted.OutOf}",
        Score.Rescaled rescaled => $"{Of(rescaled.Score)} rescaled to {rescaled.To}",
        Score.BestOf best => FormattableString.Invariant($"best {best.Count} of ({string.Join(", ", best.Scores.Select(Of))})"),
        Score.LowestOf lowest => $"lowest of ({string.Join(", ", lowest.Scores.Select(Of))})",
        Score.Above above => $"{Of(above.Score)} above {above.Threshold}",
        Score.Clamped clamped => $"{Of(clamped.Score)} within {clamped.AtLeast}..{clamped.AtMost}",
        Score.Distance distance => $"|{Of(distance.Between)} - {Of(distance.And)}|",
        Score.Rounded rounded => FormattableString.Invariant($"{Of(rounded.Score)} rounded {rounded.Mode} to {rounded.Decimals}"),
        Score.Replaced replaced => $"{Of(replaced.Score)} with {replaced.Value} as {replaced.CountsAs}",
        Score.OrElse orElse => $"({Of(orElse.Score)} or, without it, {Of(orElse.Otherwise)})",
        Score.KnownMean mean => $"mean of what is known of ({string.Join(", ", mean.Terms.Select(Of))})",
        Score.Either either => $"({Of(either.Then)} if {Of(either.If)} else {Of(either.Otherwise)})",
        _ => score.GetType().Name,
    };

    public static string Of(Order order) => string.Join(", then ", order.Keys.Select(Of));

    private static string Of(OrderKey key)
    {
        var text = key switch
        {
            OrderKey.ByScore byScore => $"{byScore.First} {Of(byScore.Score)}",
            OrderKey.ByFact byFact => $"{byFact.First} {byFact.Fact}",
            OrderKey.ByClass byClass => $"first {Of(byClass.Members)}",
            OrderKey.ByLot byLot => $"lot {byLot.Fact}",
            _ => key.GetType().Name,
        };
        return key.Among is { } among ? $"{text} among {Of(among)}" : text;
    }

    private static string Of(Weight weight) => weight.Value == Fraction.One ? Of(weight.Score) : $"{weight.Value} × {Of(weight.Score)}";

    private static string Of(Threshold threshold) => threshold switch
    {
        Threshold.InPoints points => $"{points.Value}",
        Threshold.ShareOfMaximum share => $"{share.Share} of the maximum",
        Threshold.Recorded recorded => $"what the jury sets as {recorded.Id}",
        _ => threshold.GetType().Name,
    };

    private static string Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "≤",
        Comparison.LessThan => "<",
        _ => "=",
    };
}
