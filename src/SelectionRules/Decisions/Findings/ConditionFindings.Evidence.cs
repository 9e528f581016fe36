using NodaTime;

namespace SelectionRules;

/// <content>The conditions that look at the application alone.</content>
internal static partial class ConditionFindings
{
    private static Finding OfCitizen(Condition.CitizenOf condition, CandidateEvidence evidence, string rule)
    {
        var citizenships = evidence.Application?.Citizenships ?? [];
        var accepted = citizenships.Any(state => condition.Countries.Contains(state, evidence.ReferenceDate));
        return new()
        {
            Rule = rule,
            Kind = FindingKind.Citizenship,
            Verdict = OfApplication(evidence, accepted),
            Operands =
            [
                new(OperandName.Citizenships, citizenships.Select(state => state.Code).ToSequence()),
                new(OperandName.Countries, EvidenceCode.Of(condition.Countries)),
                new(OperandName.Date, evidence.ReferenceDate),
            ],
        };
    }

    private static Finding OfDeclaration(Condition.Declares condition, CandidateEvidence evidence, string rule)
    {
        var declared = condition.Statement switch
        {
            DeclaredStatement.IrreproachableConduct => evidence.Application?.IrreproachableConduct,
            _ => evidence.Application?.CivilAndPoliticalRights,
        };
        var verdict = declared switch
        {
            Declaration.Affirmed => Verdict.Met,
            Declaration.Denied => Verdict.NotMet,
            _ => Verdict.Undetermined,
        };
        return new() { Rule = rule, Kind = FindingKind.Declaration, Verdict = verdict, Operands = [new(OperandName.Statement, EvidenceCode.Of(condition.Statement))] };
    }

    private static Finding OfDiploma(Condition.HoldsDiploma condition, CandidateEvidence evidence, string rule)
    {
        var qualifying = DiplomaFindings.Qualifying(condition, evidence);
        var operands = new List<Operand>
        {
            new(OperandName.Levels, condition.Levels.Select(EvidenceCode.Of).ToSequence()),
            new(OperandName.Fields, condition.Fields),
        };
        if (!condition.Languages.IsEmpty)
        {
            operands.Add(new(OperandName.Languages, condition.Languages.Select(language => language.Code).ToSequence()));
        }

        operands.Add(new(OperandName.Qualifying, qualifying.Select(DiplomaFindings.Describe).ToSequence()));
        operands.Add(new(OperandName.Unrecognised, DiplomaFindings.Unrecognised(condition, evidence).Select(DiplomaFindings.Describe).ToSequence()));
        return new()
        {
            Rule = rule,
            Kind = FindingKind.Diploma,
            Verdict = OfApplication(evidence, !qualifying.IsEmpty),
            Operands = operands.ToSequence(),
            Basis = evidence.Procedure.Recognition?.Basis,
        };
    }

    private static Finding OfExperience(Condition.HasExperience condition, CandidateEvidence evidence, string rule)
    {
        var counted = ExperienceCount.InDays(evidence.Application?.Experience ?? [], condition.Domains, evidence.ReferenceDate);
        var needed = ExperienceCount.InDays(condition.Duration);
        return new()
        {
            Rule = rule,
            Kind = FindingKind.Experience,
            Verdict = OfApplication(evidence, counted >= needed),
            Operands =
            [
                new(OperandName.Counted, ExperienceCount.ToPeriod(counted)),
                new(OperandName.Needed, condition.Duration),
                new(OperandName.Domains, condition.Domains),
            ],
            Comparison = Comparison.AtLeast,
            Margin = Fraction.FromInteger(counted - needed),
        };
    }

    private static Finding OfDocument(Condition.HasDocument condition, CandidateEvidence evidence, string rule)
    {
        var documents = evidence.Application?.Documents ?? [];
        return new()
        {
            Rule = rule,
            Kind = FindingKind.Document,
            Verdict = OfApplication(evidence, documents.Contains(condition.Document)),
            Operands = [new(OperandName.Document, condition.Document.Id)],
        };
    }

    private static Finding OfTruth(Condition.FactIs condition, CandidateEvidence evidence, string rule)
    {
        var value = evidence.FactOf(condition.Fact, FactKind.Truth);
        return OfFact(condition.Fact, value, FactValue.Of(true).ToString(), Comparison.EqualTo, rule) with
        {
            Verdict = value is null ? Verdict.Undetermined : Decided(value.AsT0),
        };
    }

    private static Finding OfCode(Condition.CodeIs condition, CandidateEvidence evidence, string rule)
    {
        var value = evidence.FactOf(condition.Fact, FactKind.Code);
        return OfFact(condition.Fact, value, condition.OneOf, comparison: null, rule) with
        {
            Verdict = value is null ? Verdict.Undetermined : Decided(condition.OneOf.Contains(value.AsT3)),
        };
    }

    private static Finding OfNumber(Condition.NumberIs condition, CandidateEvidence evidence, string rule)
    {
        var bound = Fraction.FromInteger(condition.Than);
        var value = evidence.FactOf(condition.Fact, FactKind.Number);
        var finding = OfFact(condition.Fact, value, bound, condition.Comparison, rule);
        return value is null ? finding : Compared(finding, Fraction.FromInteger(value.AsT2), bound);
    }

    private static Finding OfDate(Condition.DateIs condition, CandidateEvidence evidence, string rule)
    {
        var bound = condition.Than ?? evidence.ReferenceDate;
        if (condition.Before is { } before)
        {
            bound -= before;
        }

        var value = evidence.FactOf(condition.Fact, FactKind.Date);
        var finding = OfFact(condition.Fact, value, bound, condition.Comparison, rule);

        // A later date is the larger one, by days.
        return value is null ? finding : Compared(finding, Period.DaysBetween(bound, value.AsT1), Fraction.Zero);
    }

    private static Finding OfAge(Condition.AgeIs condition, CandidateEvidence evidence, string rule)
    {
        var on = condition.On ?? evidence.ReferenceDate;
        var birth = evidence.FactOf(condition.BirthDate, FactKind.Date);
        var operands = new List<Operand> { new(OperandName.Bound, condition.Years), new(OperandName.Date, on) };
        var finding = new Finding { Rule = rule, Kind = FindingKind.Age, Verdict = Verdict.Undetermined, Comparison = condition.Comparison };
        if (birth is null)
        {
            return finding with { Operands = operands.ToSequence() };
        }

        // "At the midnight that ends the day before the birthday": the age of a day is then that of the next one.
        var age = CompletedYears(birth.AsT1, condition.Reached == AgeReached.OnTheEve ? on.PlusDays(1) : on);
        operands.Insert(0, new(OperandName.Age, age));
        return Compared(finding with { Operands = operands.ToSequence() }, age, condition.Years);
    }

    private static Finding OfGroup(Condition.InGroup condition, CandidateEvidence evidence, string rule) => new()
    {
        Rule = rule,
        Kind = FindingKind.Membership,
        Verdict = evidence.Groups.Of(condition.Group),
        Operands = [new(OperandName.Group, condition.Group)],
    };

    // A birthday on 29 February falls on 1 March in a common year.
    private static int CompletedYears(LocalDate birth, LocalDate on)
    {
        var years = on.Year - birth.Year;
        var birthdayIsStillToCome = on.Month < birth.Month || (on.Month == birth.Month && on.Day < birth.Day);
        return birthdayIsStillToCome ? years - 1 : years;
    }

    private static Finding OfFact(string fact, FactValue? value, OperandValue bound, Comparison? comparison, string rule)
    {
        var operands = new List<Operand> { new(OperandName.Fact, fact) };
        if (value is not null)
        {
            operands.Add(new(OperandName.Value, ToOperand(value)));
        }

        operands.Add(new(OperandName.Bound, bound));
        return new() { Rule = rule, Kind = FindingKind.Fact, Verdict = Verdict.Undetermined, Operands = operands.ToSequence(), Comparison = comparison };
    }

    private static OperandValue ToOperand(FactValue value) => value.Match<OperandValue>(
        _ => value.ToString(),
        date => date,
        number => Fraction.FromInteger(number),
        code => code);

    private static Finding Compared(Finding finding, Fraction value, Fraction bound) => finding with
    {
        Verdict = ScoreRange.Exactly(value).Compare(finding.Comparison!.Value, bound),
        Margin = value - bound,
    };

    private static Verdict OfApplication(CandidateEvidence evidence, bool holds) => evidence.Application is null ? Verdict.Undetermined : Decided(holds);
}
