using SelectionRules.Json;
using SelectionRules.Records;
using Sylvan.Data.Csv;

namespace SelectionRules.Tool.Files;

/// <summary>Reads <c>corrections.csv</c> as <c>recompute</c> wrote it, for the record of a recomputed outcome.</summary>
internal static class SealedCorrections
{
    /// <returns>The corrections; an error where the file is none, or names somebody who is no candidate.</returns>
    public static Sequence<SealedCorrection> Read(FileInfo file, CandidatePool pool, InputErrors errors)
    {
        if (!file.Exists)
        {
            Error(1, "there is no such file");
            return [];
        }

        List<SealedCorrection> corrections = [];
        using var stream = file.OpenRead();
        var blocks = new LineBlocks(stream);
        while (errors.IsEmpty && blocks.Next() is { } block)
        {
            using (block)
            {
                CsvRows.Read(block, (line, _, _, message) => Error(line, message), Accept);
            }
        }

        return [.. corrections];

        bool Accept(CsvDataReader csv, int line)
        {
            string[] cells = [.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)];
            if (line == 1)
            {
                return string.Equals(string.Join(',', cells), CorrectionLines.Header, StringComparison.Ordinal) || Error(line, $"the columns are not those of corrections: {CorrectionLines.Header}");
            }

            if (cells.Length != CorrectionLines.Header.Split(',').Length)
            {
                return Error(line, "a correction has a cell in each column");
            }

            if (cells[1].Length > 0 && !(CandidateId.TryParse(cells[1], out var key) && pool.Contains(key)))
            {
                return Error(line, $"'{cells[1]}' is no candidate of the applications");
            }

            corrections.Add(new()
            {
                What = cells[0], Candidate = cells[1], Where = cells[2], Before = cells[3], After = cells[4], Applied = cells[5], WhyNot = cells[6],
                By = cells[7], On = cells[8], Reason = cells[9], Policy = cells[10],
            });
            return true;
        }

        bool Error(int line, string message)
        {
            errors.Add(new InputError { File = file.ToString(), Line = line, Column = 1, Field = string.Empty, Message = message });
            return false;
        }
    }
}
