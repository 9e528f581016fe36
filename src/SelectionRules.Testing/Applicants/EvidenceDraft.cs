using NodaTime;

namespace SelectionRules.Testing;

/// <summary>Collects evidence until conditions are met, or until they are not.</summary>
/// <param name="procedure">The procedure.</param>
/// <param name="language">The language of diplomas, and the role chosen; none where there are no roles.</param>
/// <param name="attempt">Which of several ways is taken where there are several.</param>
internal sealed class EvidenceDraft(SelectionProcedure procedure, Language? language, int attempt)
{
    private readonly List<SupportingDocument> documents = [.. procedure.Dossier?.Documents ?? []];
    private readonly List<CountryCode> citizenships = [];
    private readonly List<Diploma> diplomas = [];
    private readonly List<WorkExperience> experience = [];
    private readonly Dictionary<string, FactValue> facts = procedure.Facts.ToDictionary(fact => fact.Id, fact => Usual(procedure, fact), StringComparer.Ordinal);
    private Declaration conduct = Declaration.Affirmed;
    private Declaration rights = Declaration.Affirmed;

    public void State(string fact, FactValue value) => facts[fact] = value;

    /// <summary>Adds what meets a condition, or what keeps it from being met.</summary>
    public void Prove(Condition condition, LocalDate on, bool holds = true)
    {
        switch (condition)
        {
            case Condition.All all:
                ProveSome(all.Of, holds ? all.Of.Count : Math.Min(1, all.Of.Count), on, holds);
                break;
            case Condition.Any any:
                ProveSome(any.Of, holds ? Math.Min(1, any.Of.Count) : any.Of.Count, on, holds);
                break;
            case Condition.SomeOf some:
                ProveSome(some.Of, holds ? some.Count : some.Of.Count - some.Count + 1, on, holds);
                break;
            case Condition.Negation negation:
                Prove(negation.Of, on, !holds);
                break;
            case Condition.HoldsDiploma holdsDiploma when holds:
                diplomas.Add(DiplomaFor(holdsDiploma, on));
                break;
            case Condition.HasExperience hasExperience when holds:
                var from = on.Minus(hasExperience.Duration).PlusMonths(-3);
                experience.Add(new() { Domain = hasExperience.Domains.IsEmpty ? "practice" : hasExperience.Domains[0], From = from, To = null });
                break;
            case Condition.CitizenOf citizen when holds:
                citizenships.Add(citizen.Countries.Listed.IsEmpty ? CountryCode.Belgium : citizen.Countries.Listed[0]);
                break;
            case Condition.Declares declares:
                var declared = holds ? Declaration.Affirmed : Declaration.Denied;
                (conduct, rights) = declares.Statement == DeclaredStatement.IrreproachableConduct ? (declared, rights) : (conduct, declared);
                break;
            case Condition.HasDocument document when holds:
                documents.Add(document.Document);
                break;
            default:
                ProveFact(condition, on, holds);
                break;
        }
    }

    public Application ToApplication(CandidateId key) => new()
    {
        Candidate = key,
        ReceivedAt = (procedure.ClosesAt?.FirstLateInstant ?? Instant.FromUtc(2026, 1, 15, 12, 0)) - Duration.FromDays(6),
        Documents = [.. documents.Distinct()],
        Citizenships = [.. citizenships.DefaultIfEmpty(CountryCode.Belgium).Distinct()],
        IrreproachableConduct = conduct,
        CivilAndPoliticalRights = rights,
        Diplomas = [.. diplomas.Distinct()],
        Experience = experience.ToSequence(),
        ChosenLanguageRole = language,
        Facts = [.. procedure.Facts.Select(fact => new Fact(fact.Id, facts[fact.Id]))],
    };

    private static FactValue Usual(SelectionProcedure procedure, FactDefinition fact) => fact.Kind switch
    {
        FactKind.Truth => false,
        FactKind.Date => procedure.AssessedOn.PlusYears(-30),
        FactKind.Number => fact.Minimum,
        _ => fact.Codes[0],
    };

    private void ProveSome(Sequence<Condition> parts, int count, LocalDate on, bool holds)
    {
        for (var i = 0; i < count; i++)
        {
            Prove(parts[(attempt + i) % parts.Count], on, holds);
        }
    }

    private Diploma DiplomaFor(Condition.HoldsDiploma holds, LocalDate on)
    {
        var accepted = procedure.Recognition?.Accepted ?? [Recognition.Domestic];
        return new()
        {
            Level = holds.Levels[0],
            Field = holds.Fields.IsEmpty ? "letters" : holds.Fields[0],
            Language = language is { } wished && (holds.Languages.IsEmpty || holds.Languages.Contains(wished)) ? wished : holds.Languages.IsEmpty ? Language.Dutch : holds.Languages[0],
            AwardedOn = on.PlusYears(-2).PlusDays(-40),
            Country = procedure.Recognition?.HomeCountry ?? CountryCode.Belgium,
            Recognition = accepted.Contains(Recognition.Domestic) ? Recognition.Domestic : accepted[0],
        };
    }

    private void ProveFact(Condition condition, LocalDate on, bool holds)
    {
        switch (condition)
        {
            case Condition.FactIs fact:
                State(fact.Fact, holds);
                break;
            case Condition.CodeIs code:
                var codes = procedure.Facts.First(known => string.Equals(known.Id, code.Fact, StringComparison.Ordinal)).Codes;
                if (codes.FirstOrDefault(one => code.OneOf.Contains(one, StringComparer.Ordinal) == holds) is { } chosen)
                {
                    State(code.Fact, chosen);
                }

                break;
            case Condition.NumberIs number:
                State(number.Fact, number.Than + Step(number.Comparison, holds));
                break;
            case Condition.DateIs date:
                State(date.Fact, (date.Than ?? on).Minus(date.Before ?? Period.Zero).PlusDays(Step(date.Comparison, holds)));
                break;
            case Condition.AgeIs age:
                State(age.BirthDate, (age.On ?? on).PlusYears(-Math.Max(0, age.Years + Step(age.Comparison, holds))).PlusDays(-45));
                break;
        }
    }

    /// <summary>Returns how far from the bound a number lies that meets a comparison, or does not.</summary>
    private static int Step(Comparison comparison, bool holds) => comparison switch
    {
        Comparison.MoreThan => holds ? 1 : 0,
        Comparison.LessThan => holds ? -1 : 0,
        Comparison.AtLeast => holds ? 0 : -1,
        Comparison.AtMost => holds ? 0 : 1,
        _ => holds ? 0 : 1,
    };
}
