using System.Text;
using Ardalis.GuardClauses;
using SelectionRules.Json;
using SelectionRules.Records.Canonical;

namespace SelectionRules.Records;

/// <summary>The SHA-256 of a procedure, as a sealed record has it: two versions of the same rules are told apart by it.</summary>
public static class ProcedureSeal
{
    /// <summary>Returns the SHA-256 of the canonical bytes of a procedure, in lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException">The procedure states a number with more digits than RFC 8785 carries.</exception>
    public static string Of(SelectionProcedure procedure) => SealedRecord.HashOf(CanonicalJson.Of(Encoding.UTF8.GetBytes(ProcedureJson.Write(Guard.Against.Null(procedure)))));
}
