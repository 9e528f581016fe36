using System.Collections;

namespace SelectionRules;

/// <summary>The marks from 0 to a maximum, one unit apart; made when they are asked for.</summary>
internal sealed class UnitMarks(long millionths, int count) : IReadOnlyList<TestResult>
{
    public int Count => count;

    public TestResult this[int index] => Points.FromMillionths(index * millionths);

    public IEnumerator<TestResult> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
