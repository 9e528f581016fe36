using System.Collections;

namespace SelectionRules;

/// <summary>The marks from 0 to a maximum, one step apart, and the maximum itself; made when they are asked for.</summary>
internal sealed class UnitMarks(long stepMillionths, long maximumMillionths) : IReadOnlyList<TestResult>
{
    public int Count { get; } = 1 + checked((int)((maximumMillionths + stepMillionths - 1) / stepMillionths));

    public TestResult this[int index] => Points.FromMillionths(Math.Min(index * stepMillionths, maximumMillionths));

    public IEnumerator<TestResult> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
