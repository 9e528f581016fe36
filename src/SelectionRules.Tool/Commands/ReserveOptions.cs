using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace SelectionRules.Tool.Commands;

/// <summary>The options for what becomes of reserves: the body decides it, and not the procedure.</summary>
internal sealed class ReserveOptions
{
    private readonly Option<LocalDate?> establishedOn = Day("--established-on", "The day on which the reserves are established, such as 2026-01-15, from which their validity counts.");
    private readonly Option<bool> extended = new("--extended") { Description = "The authority has extended the validity of the reserves, once, by the period of the procedure." };
    private readonly Option<LocalDate?> nextEstablishedOn = Day("--next-established-on", "The day on which the reserves of the next contest are established, where these end with it.");

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(establishedOn);
        command.Options.Add(extended);
        command.Options.Add(nextEstablishedOn);
    }

    /// <summary>Reads the options.</summary>
    /// <returns>What happened to the reserves, none where they are not established; or what is wrong with the options.</returns>
    public (ReserveEvents? Events, string? Error) Read(ParseResult parsed, SelectionProcedure procedure)
    {
        var (first, isExtended, next) = (parsed.GetValue(establishedOn), parsed.GetValue(extended), parsed.GetValue(nextEstablishedOn));
        if (first is not { } day)
        {
            return isExtended || next is not null ? (null, "--extended and --next-established-on need --established-on.") : (null, null);
        }

        return procedure.Reserve is not { } rule ? (null, $"--established-on: the procedure '{procedure.Id}' has no reserve.")
            : isExtended && rule.Extension is null ? (null, $"--extended: the procedure '{procedure.Id}' allows no extension of its reserves.")
            : next is not null && !rule.EndsWithNextContest ? (null, $"--next-established-on: the reserves of the procedure '{procedure.Id}' do not end with the next contest.")
            : next <= day ? (null, "--next-established-on: the day is after that of --established-on.")
            : (new ReserveEvents { EstablishedOn = day, AreExtended = isExtended, NextEstablishedOn = next }, null);
    }

    private static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value) is { Success: true } day)
            {
                return day.Value;
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}' is no date such as 2026-01-15.");
            return null;
        },
    };
}
