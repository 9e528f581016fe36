using System.Globalization;

namespace SelectionRules;

/// <summary>Assesses a condition about one candidate: the tree of what each part of it finds.</summary>
/// <remarks>
/// A part that cannot be compared is left out of what it is part of; where no part can be, neither can the whole.
/// Otherwise a whole is decided as soon as the parts that are decided suffice.
/// </remarks>
internal static partial class ConditionFindings
{
    public static Finding Assess(Condition condition, CandidateEvidence evidence, string rule) => condition switch
    {
        Condition.All all => OfAll(all, evidence, rule),
        Condition.Any any => OfAny(any, evidence, rule),
        Condition.SomeOf some => OfSome(some, evidence, rule),
        Condition.Negation negation => OfNegation(negation, evidence, rule),
        Condition.CitizenOf citizen => OfCitizen(citizen, evidence, rule),
        Condition.Declares declares => OfDeclaration(declares, evidence, rule),
        Condition.HoldsDiploma holds => OfDiploma(holds, evidence, rule),
        Condition.HasExperience experience => OfExperience(experience, evidence, rule),
        Condition.HasDocument document => OfDocument(document, evidence, rule),
        Condition.FactIs fact => OfTruth(fact, evidence, rule),
        Condition.CodeIs code => OfCode(code, evidence, rule),
        Condition.NumberIs number => OfNumber(number, evidence, rule),
        Condition.DateIs date => OfDate(date, evidence, rule),
        Condition.AgeIs age => OfAge(age, evidence, rule),
        Condition.InGroup group => OfGroup(group, evidence, rule),
        Condition.ScoreIs score => OfScore(score, evidence, rule),
        Condition.LevelIs level => OfLevel(level, evidence, rule),
        Condition.RatingIs rating => OfRating(rating, evidence, rule),
        Condition.ResultIs result => OfResultState(result, evidence, rule),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} is no case of a condition."),
    };

    private static Finding OfAll(Condition.All all, CandidateEvidence evidence, string rule)
    {
        var parts = Parts(all.Of, evidence, rule);
        var compared = parts.Count - Count(parts, Verdict.NotCompared);
        return new() { Rule = rule, Kind = FindingKind.AllOf, Verdict = AtLeast(compared, parts), Parts = parts };
    }

    private static Finding OfAny(Condition.Any any, CandidateEvidence evidence, string rule)
    {
        var parts = Parts(any.Of, evidence, rule);
        return new() { Rule = rule, Kind = FindingKind.AnyOf, Verdict = AtLeast(1, parts), Parts = parts };
    }

    private static Finding OfSome(Condition.SomeOf some, CandidateEvidence evidence, string rule)
    {
        var parts = Parts(some.Of, evidence, rule);
        var met = Count(parts, Verdict.Met);
        return new()
        {
            Rule = rule,
            Kind = FindingKind.CountOf,
            Verdict = AtLeast(some.Count, parts),
            Operands = [new(OperandName.Count, met), new(OperandName.Needed, some.Count)],
            Comparison = Comparison.AtLeast,
            Margin = met - some.Count,
            Parts = parts,
        };
    }

    private static Finding OfNegation(Condition.Negation negation, CandidateEvidence evidence, string rule)
    {
        var part = Assess(negation.Of, evidence, $"{rule}/1");
        var verdict = part.Verdict switch
        {
            Verdict.Met => Verdict.NotMet,
            Verdict.NotMet => Verdict.Met,
            var open => open,
        };
        return new() { Rule = rule, Kind = FindingKind.Negation, Verdict = verdict, Parts = [part] };
    }

    private static Sequence<Finding> Parts(Sequence<Condition> conditions, CandidateEvidence evidence, string rule)
    {
        var parts = new Finding[conditions.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Assess(conditions[i], evidence, string.Create(CultureInfo.InvariantCulture, $"{rule}/{i + 1}"));
        }

        return new(parts);
    }

    private static Verdict AtLeast(int needed, Sequence<Finding> parts)
    {
        if (!parts.IsEmpty && Count(parts, Verdict.NotCompared) == parts.Count)
        {
            return Verdict.NotCompared;
        }

        var met = Count(parts, Verdict.Met);
        if (met >= needed)
        {
            return Verdict.Met;
        }

        return met + Count(parts, Verdict.Undetermined) < needed ? Verdict.NotMet : Verdict.Undetermined;
    }

    private static int Count(Sequence<Finding> parts, Verdict verdict)
    {
        var count = 0;
        foreach (var part in parts)
        {
            count += part.Verdict == verdict ? 1 : 0;
        }

        return count;
    }

    private static Verdict Decided(bool holds) => holds ? Verdict.Met : Verdict.NotMet;
}
