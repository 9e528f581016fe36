using SelectionRules.Records.Canonical;

namespace SelectionRules.Records.Contents;

/// <summary>Writes what was corrected as canonical JSON.</summary>
internal static class CorrectionsJson
{
    /// <summary>The names of what is said of a correction, in canonical order.</summary>
    public static readonly Sequence<string> Names = ["after", "applied", "before", "by", "candidate", "on", "policy", "reason", "what", "where", "why-not"];

    public static IEnumerable<byte[]> Of(Sequence<SealedCorrection> corrections) => CanonicalPieces.List(corrections, (json, correction) =>
    {
        json.WriteStartObject();
        json.WriteString("after", correction.After);
        json.WriteString("applied", correction.Applied);
        json.WriteString("before", correction.Before);
        json.WriteString("by", correction.By);
        json.WriteString("candidate", correction.Candidate);
        json.WriteString("on", correction.On);
        json.WriteString("policy", correction.Policy);
        json.WriteString("reason", correction.Reason);
        json.WriteString("what", correction.What);
        json.WriteString("where", correction.Where);
        json.WriteString("why-not", correction.WhyNot);
        json.WriteEndObject();
    });
}
