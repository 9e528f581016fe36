using NodaTime.Text;

namespace SelectionRules;

/// <summary>Finds which diplomas a condition asks for, and which of them a candidate met the requirements with.</summary>
internal static class DiplomaFindings
{
    /// <summary>Returns the diplomas that meet the condition, in the order of the application.</summary>
    public static Sequence<Diploma> Qualifying(Condition.HoldsDiploma condition, CandidateEvidence evidence) => Matching(condition, evidence, counting: true);

    /// <summary>Returns the diplomas that would meet the condition if they were recognised.</summary>
    public static Sequence<Diploma> Unrecognised(Condition.HoldsDiploma condition, CandidateEvidence evidence) => Matching(condition, evidence, counting: false);

    /// <summary>Returns the diplomas by which a condition is met: those of the branches that hold, never of what must not hold.</summary>
    public static Sequence<Diploma> QualifyingFor(Condition condition, Finding finding, CandidateEvidence evidence)
    {
        if (finding.Verdict != Verdict.Met)
        {
            return [];
        }

        return condition switch
        {
            Condition.HoldsDiploma holds => Qualifying(holds, evidence),
            Condition.All all => QualifyingForParts(all.Of, finding, evidence),
            Condition.Any any => QualifyingForParts(any.Of, finding, evidence),
            Condition.SomeOf some => QualifyingForParts(some.Of, finding, evidence),
            _ => [],
        };
    }

    /// <summary>Names a diploma by its level, field, language and date.</summary>
    public static string Describe(Diploma diploma) =>
        $"{EvidenceCode.Of(diploma.Level)} {diploma.Field} {diploma.Language} {LocalDatePattern.Iso.Format(diploma.AwardedOn)}";

    /// <summary>Puts what <see cref="Describe"/> wrote into the words of a language.</summary>
    public static string Say(Wording wording, string description)
    {
        // Only the field is the applicant's own word: it may hold spaces, the others do not.
        var words = description.Split(' ');
        var texts = wording.Texts;
        return texts.Say(
            "Diploma.One",
            ("level", wording.Word("DiplomaLevel", words[0])),
            ("field", wording.Word("Field", string.Join(' ', words[1..^2]))),
            ("language", wording.Texts.Word("Language", words[^2])),
            ("date", texts.Date(LocalDatePattern.Iso.Parse(words[^1]).Value)));
    }

    private static Sequence<Diploma> QualifyingForParts(Sequence<Condition> parts, Finding finding, CandidateEvidence evidence) =>
        parts.SelectMany((part, index) => QualifyingFor(part, finding.Parts[index], evidence)).Distinct().ToSequence();

    private static Sequence<Diploma> Matching(Condition.HoldsDiploma condition, CandidateEvidence evidence, bool counting)
    {
        List<Diploma>? matching = null;
        foreach (var diploma in evidence.Application?.Diplomas ?? [])
        {
            if (Matches(diploma, condition, evidence) && Counts(diploma, evidence) == counting)
            {
                (matching ??= []).Add(diploma);
            }
        }

        return matching?.ToSequence() ?? [];
    }

    private static bool Matches(Diploma diploma, Condition.HoldsDiploma condition, CandidateEvidence evidence) =>
        diploma.AwardedOn <= evidence.ReferenceDate
        && condition.Levels.AsSpan().Contains(diploma.Level)
        && (condition.Fields.IsEmpty || condition.Fields.AsSpan().Contains(diploma.Field))
        && (condition.Languages.IsEmpty || condition.Languages.AsSpan().Contains(diploma.Language));

    private static bool Counts(Diploma diploma, CandidateEvidence evidence) =>
        !evidence.JudgesRecognition || evidence.Procedure.Recognition is not { } rule || rule.Accepts(diploma);
}
