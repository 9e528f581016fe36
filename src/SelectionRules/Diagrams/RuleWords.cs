using NodaTime;

namespace SelectionRules;

/// <summary>Puts rules into words without anybody's evidence: what is asked, by what is ordered, how many go on.</summary>
internal sealed class RuleWords(SelectionProcedure procedure, Wording wording)
{
    private readonly Texts texts = wording.Texts;

    public string Of(Condition condition) => condition switch
    {
        Condition.All all => all.Of.IsEmpty ? texts["Diagram.Everyone"] : Joined(all.Of, "And"),
        Condition.Any any => any.Of.IsEmpty ? texts["Diagram.Nobody"] : Joined(any.Of, "Or"),
        Condition.SomeOf some => texts.Say("Diagram.SomeOf", ("count", texts.Number(some.Count)), ("parts", string.Join("; ", some.Of.Select(Of)))),
        Condition.Negation negation => texts.Say("Diagram.Not", ("part", Of(negation.Of))),
        Condition.ScoreIs score => Compared(Of(score.Score), score.Comparison, Of(score.Threshold)),
        Condition.LevelIs level => Compared(wording.Title(level.Test.Id), Comparison.AtLeast, level.Level.ToString()),
        Condition.RatingIs rating => Named(wording.Title(rating.Test.Id), rating.OneOf.Select(wording.Label)),
        Condition.ResultIs result => Named(wording.Title(result.Test.Id), result.OneOf.Select(state => texts.Word("State", EvidenceCode.Of(state)))),
        Condition.CodeIs code => Named(wording.Title(code.Fact), code.OneOf.Select(wording.Label)),
        Condition.FactIs fact => wording.Title(fact.Fact),
        Condition.NumberIs number => Compared(wording.Title(number.Fact), number.Comparison, texts.Number(number.Than)),
        Condition.AgeIs age => texts.Say("Diagram.Age", ("comparison", Word(age.Comparison)), ("years", texts.Number(age.Years))),
        Condition.InGroup group => wording.Group(group.Group),
        Condition.DateIs date => Compared(wording.Title(date.Fact), date.Comparison, texts.Date((date.Than ?? procedure.AssessedOn).Minus(date.Before ?? Period.Zero))),
        Condition.CitizenOf citizen => texts.List(EvidenceCode.Of(citizen.Countries).Select(country => wording.Word("Country", country))),
        Condition.Declares declares => wording.Word("Statement", EvidenceCode.Of(declares.Statement)),
        Condition.HoldsDiploma diploma => texts.Say("Diagram.Diploma", ("levels", Alternatives("DiplomaLevel", diploma.Levels.Select(EvidenceCode.Of))), ("fields", Listed("Diploma.Fields", "fields", "Field", diploma.Fields)), ("languages", Listed("Diploma.Languages", "languages", "Language", diploma.Languages.Select(language => language.Code)))),
        Condition.HasExperience experience => texts.Say("Diagram.Experience", ("needed", texts.Duration(experience.Duration)), ("domains", Listed("Experience.Domains", "domains", "Domain", experience.Domains))),
        Condition.HasDocument document => wording.Word("Document", document.Document.Id),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} is no condition that is known."),
    };

    public string Of(Score score) => wording.Formula(score);

    public string Of(OrderKey key)
    {
        var among = key.Among is { } who ? texts.Say("InGroup", ("group", Of(who))) : string.Empty;
        return among.Length == 0 ? Unconditional(key) : Unconditional(key) + among;
    }

    public string Of(Cutoff cutoff) => texts.Say(
        cutoff.Size is CutoffSize.PerGroup ? "Diagram.Cutoff.PerGroup" : "Diagram.Cutoff",
        ("number", Of(cutoff.Size)),
        ("groups", Of(cutoff.Size)),
        ("among", Among(cutoff.Scope)),
        ("order", string.Join(", ", cutoff.By.Keys.Select(Of))),
        ("ties", texts[$"TieRule.{cutoff.Ties}"]),
        ("onTop", cutoff.OnTop is { } onTop ? texts.Say("Diagram.OnTop", ("who", Of(onTop))) : string.Empty),
        ("overlap", procedure.Grouping is Grouping.ByList && cutoff.Scope == Scope.EachGroup ? texts.Say("Diagram.Overlap", ("rule", texts[$"OtherAnswer.Overlap.{cutoff.Overlap}"])) : string.Empty));

    public string Among(Scope scope) => texts[scope == Scope.Everyone || procedure.Grouping is Grouping.OneGroup ? "Diagram.AmongAll" : "Diagram.EachGroup"];

    private string Listed(string key, string place, string kind, IEnumerable<string> codes) => codes.Any() ? texts.Say(key, (place, Alternatives(kind, codes))) : string.Empty;

    private string Alternatives(string kind, IEnumerable<string> codes) => string.Join(texts["Or"], codes.Select(code => wording.Word(kind, code)));

    private static string Named(string name, IEnumerable<string> values) => $"{name}: {string.Join(", ", values)}";

    private string Of(CutoffSize size) => size switch
    {
        CutoffSize.Same same => texts.Number(same.Places),
        CutoffSize.PerGroup perGroup => string.Join(", ", perGroup.Places.Select(places => texts.Say("Diagram.FirstOfGroup", ("group", wording.Group(places.Group)), ("number", texts.Number(places.Number))))),
        CutoffSize.PerPlace perPlace => texts.Say("Diagram.TimesPlaces", ("factor", DecisionSafeNumber.Of(texts, perPlace.Factor)), ("places", ButAtLeast(perPlace) + FewPlaces(perPlace))),
        _ => throw new InvalidOperationException($"{size.GetType().Name} is no size that is known."),
    };

    private string ButAtLeast(CutoffSize.PerPlace size) => size.AtLeast > 0 ? texts.Say("Diagram.ButAtLeast", ("number", texts.Number(size.AtLeast))) : string.Empty;

    private string FewPlaces(CutoffSize.PerPlace size) =>
        size.FewPlaces > 0 ? texts.Say("Diagram.FewPlaces", ("few", texts.Number(size.FewPlaces)), ("extra", texts.Number(size.ExtraForFewPlaces))) : string.Empty;

    private string Unconditional(OrderKey key) => key switch
    {
        OrderKey.ByScore score => texts.Say($"Diagram.{score.First}", ("what", score.Score == procedure.FinalScore.Score ? texts["Diagram.FinalScore"] : Of(score.Score))),
        OrderKey.ByFact fact when IsDate(fact.Fact) => texts.Say(fact.First == Extreme.Lowest ? "Diagram.Earliest" : "Diagram.Latest", ("what", wording.Title(fact.Fact))),
        OrderKey.ByFact fact => texts.Say($"Diagram.{fact.First}", ("what", wording.Title(fact.Fact))),
        OrderKey.ByClass members => texts.Say("Diagram.FirstThose", ("who", Of(members.Members))),
        OrderKey.ByLot lot => texts.Say("Diagram.Lot", ("what", wording.Title(lot.Fact))),
        _ => throw new InvalidOperationException($"{key.GetType().Name} is no key that is known."),
    };

    private string Of(Threshold threshold) => threshold switch
    {
        Threshold.InPoints points => DecisionSafeNumber.Of(texts, points.Value),
        Threshold.ShareOfMaximum share => texts.Say("Diagram.Share", ("share", DecisionSafeNumber.Of(texts, share.Share * 100))),
        _ => texts["Diagram.SetByJury"],
    };

    private bool IsDate(string id) => procedure.Facts.Any(fact => fact.Kind == FactKind.Date && string.Equals(fact.Id, id, StringComparison.Ordinal));

    private string Compared(string what, Comparison comparison, string threshold) => $"{what} {Word(comparison)} {threshold}";

    private string Word(Comparison comparison) => texts[$"Comparison.{comparison}"];

    private string Joined(Sequence<Condition> parts, string between) =>
        string.Join(texts[between], parts.Select(part => parts.Count > 1 && part is Condition.All or Condition.Any ? $"({Of(part)})" : Of(part)));
}
