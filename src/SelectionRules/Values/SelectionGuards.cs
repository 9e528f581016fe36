using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The argument checks of this library, beside those of Ardalis.GuardClauses.</summary>
internal static class SelectionGuards
{
    public static string NotAnIdentifier(this IGuardClause guard, string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        Identifier.IsValid(input) ? input! : throw new ArgumentException($"'{input}' is not {Identifier.Expected}.", parameterName);
}
