using SelectionRules.Belgium;
using SelectionRules.Json;

namespace SelectionRules.Tool;

/// <summary>Finds procedures: those that the tool knows by id, and those that a file defines.</summary>
internal static class ProcedureCatalogue
{
    public static IReadOnlyList<SelectionProcedure> All { get; } = [SocialMediaAssistant2025.Procedure];

    /// <summary>Returns the procedure that the tool knows by an id, or none.</summary>
    public static SelectionProcedure? Known(string id) => All.FirstOrDefault(procedure => string.Equals(procedure.Id, id, StringComparison.Ordinal));

    /// <summary>Returns the other readings that come with a procedure that the tool knows; none for a file.</summary>
    public static IReadOnlyList<SelectionProcedure> VariantsOf(SelectionProcedure procedure) =>
        procedure == SocialMediaAssistant2025.Procedure ? [.. SocialMediaAssistant2025.Variants] : [];

    /// <summary>Returns the other readings that come with a procedure, and those of files; what is wrong with a file is printed.</summary>
    /// <returns>None where a file is no variant of the procedure.</returns>
    public static List<SelectionProcedure>? VariantsOf(SelectionProcedure procedure, FileInfo[] files, TextWriter error)
    {
        List<SelectionProcedure> variants = [.. VariantsOf(procedure)];
        foreach (var file in files)
        {
            if (FindValid(file.ToString(), error) is not { } variant)
            {
                return null;
            }

            // An application need not state what only the variant asks for: what is left out would count as not met.
            if ((variant.AsksFor & ~procedure.AsksFor) is var more && more != ApplicationFields.None)
            {
                error.WriteLine($"{file}: it asks of applications what '{procedure.Id}' does not: {more}.");
                return null;
            }

            if (variant.AnswersOtherwiseThan(procedure).IsEmpty)
            {
                error.WriteLine($"{file}: it answers no question of '{procedure.Id}' otherwise; say the other answer in its assumptions.");
                return null;
            }

            variants.Add(variant);
        }

        return variants;
    }

    /// <summary>Finds a procedure by its id or reads it from a file; where neither works, says why.</summary>
    /// <returns>None where there is no such procedure, or its file has errors; they are printed.</returns>
    public static SelectionProcedure? Find(string name, TextWriter error) => Find(name, error, out _);

    /// <summary>Finds a procedure that can be evaluated; its defects are printed where it cannot.</summary>
    public static SelectionProcedure? FindValid(string name, TextWriter error) => FindValid(name, error, out _);

    /// <summary>Finds a procedure that can be evaluated, with the warnings that a score of it may have no value.</summary>
    public static SelectionProcedure? FindValid(string name, TextWriter error, out List<string> doubts)
    {
        doubts = [];
        if (Find(name, error, out var defects) is not { } procedure)
        {
            return null;
        }

        var errors = defects.Where(defect => defect.Severity == DefectSeverity.Error).ToList();
        errors.ForEach(defect => error.WriteLine(defect.Text));
        doubts = [.. defects.Where(defect => defect.Topic == DefectTopic.ScoreWithoutValue).Select(defect => defect.Text)];
        return errors.Count == 0 ? procedure : null;
    }

    /// <summary>Finds a procedure and reviews it: each defect as a line of text, with its place in the file where there is one.</summary>
    public static SelectionProcedure? Find(string name, TextWriter error, out IReadOnlyList<(DefectSeverity Severity, DefectTopic Topic, string Text)> defects)
    {
        defects = [];
        if (Known(name) is { } known)
        {
            defects = [.. known.Validate().Select(defect => (defect.Severity, defect.Topic, $"{(defect.Severity == DefectSeverity.Error ? "error" : "warning")}: {defect}"))];
            return known;
        }

        if (!File.Exists(name))
        {
            error.WriteLine($"There is no procedure '{name}', and no file of that name{NearestWord.Hint(name, All.Select(procedure => procedure.Id))}");
            return null;
        }

        using var stream = File.OpenRead(name);
        var reading = ProcedureJson.Read(stream);
        if (reading.IsProcedure)
        {
            defects = [.. reading.Review().Select(found => (found.Defect.Severity, found.Defect.Topic, $"{name}:{found}"))];
            return reading.Procedure;
        }

        foreach (var problem in reading.Errors)
        {
            error.WriteLine($"{name}:{problem}");
        }

        error.WriteLine($"{reading.Errors.Count} {(reading.Errors.Count == 1 ? "error" : "errors")}; the procedure was not read.");
        return null;
    }
}
