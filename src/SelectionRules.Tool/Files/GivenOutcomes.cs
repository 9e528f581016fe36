using System.Globalization;
using SelectionRules.Json;
using SelectionRules.Verification;
using Sylvan.Data.Csv;

namespace SelectionRules.Tool.Files;

/// <summary>Reads an <c>outcomes.csv</c> that somebody gives, whoever made it.</summary>
internal sealed class GivenOutcomes
{
    private static readonly string[] Needed = ["candidate", "group", "status", "stage", "rank", "final_score_exact"];
    private static readonly string[] Optional = ["reasons", "final_score"];

    private readonly InputErrors errors;
    private readonly CsvReport report;
    private readonly List<OutcomeLine> lines = [];
    private readonly List<PrintedCells> printed = [];
    private Dictionary<string, int>? columns;
    private int width;
    private int blank;

    private GivenOutcomes(string file, InputErrors errors)
    {
        this.errors = errors;
        report = new CsvReport(file, errors);
    }

    /// <summary>Reads the lines; what is wrong is added to the errors, each with its place.</summary>
    public static (Sequence<OutcomeLine> Lines, IReadOnlyList<PrintedCells> Printed) Read(Stream stream, string file, InputErrors errors, CancellationToken cancellation)
    {
        var reader = new GivenOutcomes(file, errors);
        var blocks = new LineBlocks(stream, areQuoted: true);
        while (!errors.IsFull && blocks.Next() is { } block)
        {
            cancellation.ThrowIfCancellationRequested();
            using (block)
            {
                CsvRows.Read(block, reader.report.Add, reader.Accept);
            }
        }

        if (reader.columns is null && errors.IsEmpty)
        {
            reader.report.Add(1, 1, string.Empty, $"the file is empty; a header of {string.Join(", ", Needed)} was expected");
        }

        return (reader.lines.ToSequence(), reader.printed);
    }

    private bool Accept(CsvDataReader csv, int line)
    {
        if (columns is null)
        {
            ReadHeader(csv);
            return errors.IsEmpty;
        }

        // A blank line is none of a candidate: at the end it ends the file once more, between others a row is missing.
        if (csv.RowFieldCount == 1 && csv.GetFieldSpan(0).IsEmpty)
        {
            blank = blank > 0 ? blank : line;
            return true;
        }

        if (blank > 0)
        {
            report.Add(blank, 1, string.Empty, "the line is blank; only the last ones may be");
            blank = 0;
        }

        if (csv.RowFieldCount != width)
        {
            report.Add(line, 1, string.Empty, FormattableString.Invariant($"the row has {csv.RowFieldCount} cells; the header has {width}"));
        }
        else if (Line(csv, line) is { } read)
        {
            lines.Add(read);
            printed.Add(new PrintedCells(Optionally(csv, "final_score"), Optionally(csv, "reasons") is { } reasons ? [.. reasons.Split(';', StringSplitOptions.RemoveEmptyEntries)] : null));
        }

        return !errors.IsFull;
    }

    private void ReadHeader(CsvDataReader csv)
    {
        columns = new(StringComparer.Ordinal);
        width = csv.RowFieldCount;
        for (var i = 0; i < width; i++)
        {
            var name = csv.GetFieldSpan(i).ToString();
            if (!Needed.Contains(name, StringComparer.Ordinal) && !Optional.Contains(name, StringComparer.Ordinal))
            {
                report.Add(1, CsvRows.ColumnOf(csv, i), ResultCell.Shown(name), $"is no column of outcomes; known are {string.Join(", ", Needed.Concat(Optional))}");
            }
            else if (!columns.TryAdd(name, i))
            {
                report.Add(1, CsvRows.ColumnOf(csv, i), name, "occurs twice");
            }
        }

        foreach (var missing in Needed.Where(name => !columns.ContainsKey(name)))
        {
            report.Add(1, 1, missing, "this column is missing");
        }
    }

    private string? Optionally(CsvDataReader csv, string column) => columns!.TryGetValue(column, out var position) ? csv.GetFieldSpan(position).ToString() : null;

    private OutcomeLine? Line(CsvDataReader csv, int line)
    {
        var isRight = true;
        var key = Cell("candidate");
        Check(CandidateId.TryParse(key, out var candidate), "candidate", "is no key of a candidate");
        Check(StatusWords.TryParse(Cell("status"), out var status), "status", $"is no status; known are {StatusWords.All}");
        var place = 0;
        Check(Cell("rank").Length == 0 || (int.TryParse(Cell("rank"), NumberStyles.None, CultureInfo.InvariantCulture, out place) && place > 0), "rank", "is no rank: a whole number from 1, or nothing");
        var score = default(Fraction);
        Check(Cell("final_score_exact").Length == 0 || Fraction.TryParse(Cell("final_score_exact"), out score), "final_score_exact", "is no exact score: a fraction such as 260/3, a whole number, or nothing");
        Check(Optionally(csv, "final_score") is not { Length: > 0 } shown || ShownScore.IsNumber(shown), "final_score", "is no score: a decimal number such as 86.67, or nothing");
        return !isRight ? null : new OutcomeLine
        {
            Candidate = candidate,
            Group = Cell("group"),
            Status = status,
            Stage = Cell("stage"),
            Rank = place > 0 ? Rank.Of(place) : null,
            FinalScore = Cell("final_score_exact").Length > 0 ? score : null,
        };

        string Cell(string column) => csv.GetFieldSpan(columns![column]).ToString();

        void Check(bool holds, string column, string message)
        {
            if (!holds)
            {
                isRight = false;
                report.Add(line, CsvRows.ColumnOf(csv, columns![column]), ResultCell.Shown(Cell(column)), message);
            }
        }
    }
}
