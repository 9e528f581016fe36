namespace SelectionRules;

/// <summary>Where something that rules look at is not there: a mark, or a number of the application. These rows are looked at one by one.</summary>
internal sealed class Gaps
{
    private readonly ResultColumn[] marks;
    private readonly long[][] numbers;

    private Gaps(ResultColumn[] marks, long[][] numbers)
    {
        this.marks = marks;
        this.numbers = numbers;
    }

    /// <summary>Gets a value indicating whether there are none in the whole pool.</summary>
    public bool AreNone => marks.Length == 0 && numbers.Length == 0;

    /// <summary>Finds the columns with gaps that tests and rules look at.</summary>
    public static Gaps Of(PoolCompiler compiler, IEnumerable<Test> tests, IEnumerable<object> rules)
    {
        var nodes = rules.ToList();
        return new Gaps(
            [.. nodes.SelectMany(ReferencedTests.Of).Concat(tests).Select(compiler.ColumnOf).Distinct().Where(column => column.HasStates)],
            // A key that is a number, not a score, knows a place for one that is not there.
            [.. nodes.SelectMany(TreeParts.AllOf).OfType<Score.OfFact>().Select(ofFact => ofFact.Fact).Distinct(StringComparer.Ordinal).Where(compiler.HasGaps).Select(compiler.NumbersOf)]);
    }

    /// <summary>Notes the gaps of a block of rows.</summary>
    public void Note(int from, Span<byte> notes)
    {
        foreach (var column in marks)
        {
            Lanes.NoteStates(column.States.Slice(from, notes.Length), notes);
        }

        foreach (var column in numbers)
        {
            var block = column.AsSpan(from, notes.Length);
            for (var i = block.IndexOf(CandidatePoolBuilder.UnknownNumber); i >= 0 && i < block.Length; i++)
            {
                if (block[i] == CandidatePoolBuilder.UnknownNumber)
                {
                    notes[i] |= (byte)BlockNote.LookCloser;
                }
            }
        }
    }
}
