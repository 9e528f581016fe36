using SelectionRules.Belgium;
using SelectionRules.Json;

namespace SelectionRules.Tool;

/// <summary>Finds procedures: those that the tool knows by id, and those that a file defines.</summary>
internal static class ProcedureCatalogue
{
    public static IReadOnlyList<SelectionProcedure> All { get; } = [SocialMediaAssistant2025.Procedure];

    /// <summary>Finds a procedure by its id or reads it from a file; where neither works, says why.</summary>
    /// <returns>None where there is no such procedure, or its file has errors; they are printed.</returns>
    public static SelectionProcedure? Find(string name, TextWriter error)
    {
        if (All.FirstOrDefault(procedure => string.Equals(procedure.Id, name, StringComparison.Ordinal)) is { } known)
        {
            return known;
        }

        if (!File.Exists(name))
        {
            error.WriteLine($"There is no procedure '{name}', and no file of that name. Known are: {string.Join(", ", All.Select(procedure => procedure.Id))}.");
            return null;
        }

        using var stream = File.OpenRead(name);
        var reading = ProcedureJson.Read(stream);
        if (reading.IsProcedure)
        {
            return reading.Procedure;
        }

        foreach (var problem in reading.Errors)
        {
            error.WriteLine($"{name}:{problem}");
        }

        error.WriteLine($"{reading.Errors.Count} errors; the procedure was not read.");
        return null;
    }

    /// <summary>Finds a procedure that can be evaluated; its defects are printed where it cannot.</summary>
    public static SelectionProcedure? FindValid(string name, TextWriter error)
    {
        if (Find(name, error) is not { } procedure)
        {
            return null;
        }

        var defects = procedure.Validate().Where(defect => defect.Severity == DefectSeverity.Error).ToList();
        defects.ForEach(defect => error.WriteLine($"{name}: {defect}"));
        return defects.Count == 0 ? procedure : null;
    }
}
