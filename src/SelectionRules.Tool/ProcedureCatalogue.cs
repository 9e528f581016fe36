using SelectionRules.Belgium;

namespace SelectionRules.Tool;

/// <summary>The procedures that the tool knows by name.</summary>
internal static class ProcedureCatalogue
{
    public static IReadOnlyList<SelectionProcedure> All { get; } = [SocialMediaAssistant2025.Procedure];

    /// <summary>Finds a procedure by its id.</summary>
    public static SelectionProcedure? Find(string name) => All.FirstOrDefault(procedure => string.Equals(procedure.Id, name, StringComparison.Ordinal));
}
