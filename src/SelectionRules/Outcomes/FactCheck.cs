namespace SelectionRules;

/// <summary>Checks that an application states the facts that a procedure asks for, each of its type.</summary>
internal static class FactCheck
{
    /// <exception cref="ArgumentException">A fact is missing, unknown, repeated or of another type.</exception>
    public static void Check(SelectionProcedure procedure, Application application)
    {
        if (procedure.Facts.IsEmpty && application.Facts.IsEmpty)
        {
            return;
        }

        foreach (var definition in procedure.Facts)
        {
            var stated = application.Facts.Count(fact => string.Equals(fact.Id, definition.Id, StringComparison.Ordinal));
            if (stated > 1 || (stated == 0 && !definition.MayBeMissing))
            {
                throw new ArgumentException($"The application of '{application.Candidate}' states the fact '{definition.Id}' {(stated == 0 ? "not at all" : "more than once")}.", nameof(application));
            }
        }

        foreach (var fact in application.Facts)
        {
            var definition = procedure.Facts.FirstOrDefault(known => string.Equals(known.Id, fact.Id, StringComparison.Ordinal))
                ?? throw new ArgumentException($"The application of '{application.Candidate}' states the fact '{fact.Id}', which the procedure does not ask for.", nameof(application));
            if (fact.Value.Kind != definition.Kind || !IsInRange(definition, fact.Value))
            {
                throw new ArgumentException($"'{fact.Value}' is no value of the fact '{definition.Id}'.", nameof(application));
            }
        }
    }

    private static bool IsInRange(FactDefinition definition, FactValue value) => value.Match(
        _ => true,
        _ => true,
        number => number >= definition.Minimum && number <= definition.Maximum,
        code => definition.Accepts(code));
}
