using System.Numerics;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>The marks of all candidates in one test, as a column that a caller has already.</summary>
/// <remarks>Where the state of a result is not <see cref="ResultState.Known"/>, the mark beside it has no meaning. A column without states is one of known marks, and costs nothing for them.</remarks>
public sealed class MarkColumn
{
    private static readonly long[] UnitsOfPoint = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly ReadOnlyMemory<ResultState> states;
    private readonly Func<ReadOnlyMemory<ResultState>, ResultColumn> make;

    private MarkColumn(Test test, int count, ReadOnlyMemory<ResultState> states, Func<ReadOnlyMemory<ResultState>, ResultColumn> make)
    {
        Test = test;
        Count = count;
        this.states = states;
        this.make = make;
    }

    /// <summary>Gets the test.</summary>
    public Test Test { get; }

    /// <summary>Gets the number of marks.</summary>
    public int Count { get; }

    /// <summary>Makes a column of points that are whole numbers of 16 bits.</summary>
    /// <param name="test">The test.</param>
    /// <param name="units">The points of each candidate, in units.</param>
    /// <param name="decimals">What a unit is: 0 for a point, 1 for a tenth, to 6 for a millionth.</param>
    /// <exception cref="ArgumentException">The maximum of the test is not a whole number of units.</exception>
    public static MarkColumn Of(ScoredTest test, ReadOnlyMemory<ushort> units, int decimals)
    {
        var most = MostUnits(test, decimals);
        return new(test, units.Length, default, states => new PointsColumn(Checked(test, units, most, states), decimals, Bytes(states)));
    }

    /// <summary>Makes a column of points that are whole numbers of 32 bits.</summary>
    /// <param name="test">The test.</param>
    /// <param name="units">The points of each candidate, in units.</param>
    /// <param name="decimals">What a unit is: 0 for a point, 1 for a tenth, to 6 for a millionth.</param>
    /// <exception cref="ArgumentException">The maximum of the test is not a whole number of units.</exception>
    public static MarkColumn Of(ScoredTest test, ReadOnlyMemory<int> units, int decimals)
    {
        var most = MostUnits(test, decimals);
        return new(test, units.Length, default, states => new PointsColumn(Checked(test, units, most, states), decimals, Bytes(states)));
    }

    /// <summary>Makes a column of points that are whole numbers of 64 bits.</summary>
    /// <param name="test">The test.</param>
    /// <param name="units">The points of each candidate, in units.</param>
    /// <param name="decimals">What a unit is: 0 for a point, 1 for a tenth, to 6 for a millionth.</param>
    /// <exception cref="ArgumentException">The maximum of the test is not a whole number of units.</exception>
    public static MarkColumn Of(ScoredTest test, ReadOnlyMemory<long> units, int decimals)
    {
        var most = MostUnits(test, decimals);
        return new(test, units.Length, default, states => new PointsColumn(Checked(test, units, most, states), decimals, Bytes(states)));
    }

    /// <summary>Makes a column of levels.</summary>
    /// <param name="test">The test.</param>
    /// <param name="positions">The position of each candidate's level in the scale, 0 for the lowest.</param>
    public static MarkColumn Of(LevelTest test, ReadOnlyMemory<byte> positions)
    {
        TestResult[] results = [.. Guard.Against.Null(test).Scale.Levels.Select(TestResult.Of)];
        return new(test, positions.Length, default, states => new CodeColumn(Checked(test, positions, (byte)(results.Length - 1), states), Bytes(states), results));
    }

    /// <summary>Makes a column of ratings.</summary>
    /// <param name="test">The test.</param>
    /// <param name="positions">The position of each candidate's rating among those of the test.</param>
    public static MarkColumn Of(RatedTest test, ReadOnlyMemory<byte> positions)
    {
        TestResult[] results = [.. Guard.Against.Null(test).Ratings.Select(code => TestResult.Of(Rating.Of(code)))];
        return new(test, positions.Length, default, states => new CodeColumn(Checked(test, positions, (byte)(results.Length - 1), states), Bytes(states), results));
    }

    /// <summary>Returns the column with a state beside each mark.</summary>
    /// <exception cref="ArgumentException">States are not as many as marks.</exception>
    public MarkColumn WithStates(ReadOnlyMemory<ResultState> statesOfMarks) => statesOfMarks.Length == Count
        ? new(Test, Count, statesOfMarks, make)
        : throw new ArgumentException($"The test '{Test.Id}' has {Count} marks and {statesOfMarks.Length} states.", nameof(statesOfMarks));

    /// <summary>Returns the column of a pool.</summary>
    /// <exception cref="ArgumentException">A mark is not one that the test can give.</exception>
    internal ResultColumn ToResults() => make(states);

    /// <summary>Returns memory as an array from its beginning: the same one where there is one.</summary>
    internal static T[] ArrayOf<T>(ReadOnlyMemory<T> memory) =>
        MemoryMarshal.TryGetArray(memory, out var segment) && segment.Offset == 0 && segment.Array is { } array ? array : memory.ToArray();

    private static long MostUnits(ScoredTest test, int decimals)
    {
        var maximum = Guard.Against.Null(test).Maximum.Millionths;
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, Points.Decimals);
        var unit = UnitsOfPoint[Points.Decimals - decimals];
        return maximum % unit == 0
            ? maximum / unit
            : throw new ArgumentException($"The maximum of the test '{test.Id}', {test.Maximum}, is not a whole number of units with {decimals} decimals.", nameof(decimals));
    }

    private static T[] Checked<T>(Test test, ReadOnlyMemory<T> marks, long most, ReadOnlyMemory<ResultState> states)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var highest = T.CreateSaturating(most);
        var row = states.IsEmpty ? FirstOutside(marks.Span, highest) : FirstOutside(marks.Span, highest, states.Span);
        return row < 0
            ? ArrayOf(marks)
            : throw new ArgumentException($"{marks.Span[row]} in row {row}, counted from 0, is not a mark of the test '{test.Id}': marks lie between 0 and {most}.", nameof(marks));
    }

    private static int FirstOutside<T>(ReadOnlySpan<T> marks, T highest)
        where T : struct, IBinaryInteger<T> => marks.IndexOfAnyExceptInRange(T.Zero, highest);

    private static int FirstOutside<T>(ReadOnlySpan<T> marks, T highest, ReadOnlySpan<ResultState> states)
        where T : struct, IBinaryInteger<T>
    {
        for (var row = 0; row < marks.Length; row++)
        {
            if (states[row] == ResultState.Known && (marks[row] < T.Zero || marks[row] > highest))
            {
                return row;
            }
        }

        return -1;
    }

    private static byte[]? Bytes(ReadOnlyMemory<ResultState> states)
    {
        if (!states.Span.ContainsAnyExcept(ResultState.Known))
        {
            return null;
        }

        var bytes = new byte[states.Length];
        for (var row = 0; row < bytes.Length; row++)
        {
            var state = states.Span[row];
            bytes[row] = Enum.IsDefined(state) ? (byte)state : throw new ArgumentException($"{(int)state} in row {row}, counted from 0, is not the state of a result.", nameof(states));
        }

        return bytes;
    }
}
