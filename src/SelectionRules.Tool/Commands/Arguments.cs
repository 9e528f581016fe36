using System.CommandLine;

namespace SelectionRules.Tool.Commands;

/// <summary>The arguments and options that commands share.</summary>
internal static class Arguments
{
    public static Argument<string> Procedure()
    {
        var argument = new Argument<string>("procedure") { Description = "The id of a procedure, such as be-chamber-2025; the command list shows all." };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && ProcedureCatalogue.Find(result.Tokens[0].Value) is null)
            {
                result.AddError($"There is no procedure '{result.Tokens[0].Value}'. Known are: {string.Join(", ", ProcedureCatalogue.All.Select(procedure => procedure.Id))}.");
            }
        });
        return argument;
    }

    public static Option<FileInfo> Applications() => new("--applications", "-a") { Description = "The applications, one JSON object a line (applications.jsonl).", Required = true };

    public static Option<FileInfo> Results() => new("--results", "-r") { Description = "The results, one line a candidate (results.csv).", Required = true };
}
