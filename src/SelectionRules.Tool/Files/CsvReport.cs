using SelectionRules.Json;

namespace SelectionRules.Tool.Files;

/// <summary>Adds errors of one file.</summary>
internal sealed class CsvReport(string file, InputErrors errors)
{
    public bool IsEmpty { get; private set; } = true;

    public void Add(int line, int column, string field, string message)
    {
        IsEmpty = false;
        errors.Add(new InputError { File = file, Line = line, Column = column, Field = field, Message = message });
    }
}
