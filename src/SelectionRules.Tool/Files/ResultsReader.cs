using System.Text;
using SelectionRules.Json;
using Sylvan.Data.Csv;

namespace SelectionRules.Tool.Files;

/// <summary>Reads results: RFC 4180, a header of <c>candidate</c> and test ids in any order, one line a candidate.</summary>
/// <remarks>Blocks of lines are read on every processor; what they hold is recorded in the order of the file.</remarks>
internal sealed class ResultsReader
{
    private readonly CandidatePoolBuilder builder;
    private readonly bool areRowsComplete;
    private readonly Dictionary<string, ResultCell> cells;
    private readonly int[] lines;
    private readonly Dictionary<string, int> linesOfUnknown = new(StringComparer.Ordinal);

    /// <param name="builder">Has the candidates, and receives the results.</param>
    /// <param name="areRowsComplete">Whether every application was read, so that a key which is not among them is unknown.</param>
    public ResultsReader(CandidatePoolBuilder builder, bool areRowsComplete)
    {
        this.builder = builder;
        this.areRowsComplete = areRowsComplete;
        var procedure = builder.Procedure;
        cells = procedure.Stages.SelectMany(stage => stage.Tests).ToDictionary(test => test.Id, test => new ResultCell(procedure, test), StringComparer.Ordinal);
        lines = new int[builder.Count];
    }

    public void Read(Stream stream, string file, InputErrors errors, IProgress<int>? progress, CancellationToken cancellation)
    {
        var blocks = new LineBlocks(stream, areQuoted: true);
        if (blocks.Next() is not { } first)
        {
            errors.Add(new InputError { File = file, Line = 1, Column = 1, Field = string.Empty, Message = "the file is empty; a header of candidate and test ids was expected" });
            return;
        }

        if (ResultHeader.Read(first, file, cells, errors) is not { } columns)
        {
            first.Dispose();
            return;
        }

        BlockPipeline.Run(Next, Work, Accept, cancellation);

        LineBlock? Next()
        {
            var block = first ?? blocks.Next();
            first = null;
            return block;
        }

        ResultBlock Work(LineBlock block)
        {
            using (block)
            {
                return ResultBlock.Read(block, file, columns, builder, areRowsComplete, cancellation);
            }
        }

        bool Accept(ResultBlock block)
        {
            FindRepeated(block);
            block.AddErrorsTo(errors);
            if (errors.IsEmpty)
            {
                block.Record(columns, builder);
            }

            progress?.Report(block.LastLine);
            return !errors.IsFull;
        }
    }

    private void FindRepeated(ResultBlock block)
    {
        foreach (var (row, line) in block.Known)
        {
            if (lines[row] > 0)
            {
                block.AddRepeated(line, builder[row].ToString(), lines[row]);
            }
            else
            {
                lines[row] = line;
            }
        }

        foreach (var (key, line) in block.Unknown)
        {
            if (!linesOfUnknown.TryAdd(key, line))
            {
                block.AddRepeated(line, key, linesOfUnknown[key]);
            }
        }
    }
}
