using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SelectionRules;

/// <summary>The loops that run over whole columns, several rows at a time.</summary>
internal static class Lanes
{
    /// <summary>Adds a multiple of each number of units to a sum.</summary>
    public static void AddScaled<TUnit, T>(ReadOnlySpan<TUnit> units, T factor, Span<T> sums)
        where TUnit : struct, IBinaryInteger<TUnit>
        where T : struct, IBinaryInteger<T>
    {
        var done = 0;
        if (typeof(TUnit) == typeof(ushort) && typeof(T) == typeof(int))
        {
            done = AddScaled(MemoryMarshal.Cast<TUnit, ushort>(units), int.CreateTruncating(factor), MemoryMarshal.Cast<T, int>(sums));
        }
        else if (typeof(TUnit) == typeof(ushort) && typeof(T) == typeof(ushort))
        {
            done = AddScaled(MemoryMarshal.Cast<TUnit, ushort>(units), ushort.CreateTruncating(factor), MemoryMarshal.Cast<T, ushort>(sums));
        }

        for (; done < sums.Length; done++)
        {
            sums[done] += factor * T.CreateTruncating(units[done]);
        }
    }

    /// <summary>Adds a number to each sum.</summary>
    public static void Add<T>(T value, Span<T> sums)
        where T : struct, IBinaryInteger<T>
    {
        foreach (ref var sum in sums)
        {
            sum += value;
        }
    }

    /// <summary>Looks codes up in a table of bytes.</summary>
    public static void LookUp(ReadOnlySpan<ushort> codes, ReadOnlySpan<byte> table, Span<byte> found)
    {
        var i = 0;
        if (table.Length <= Vector128<byte>.Count)
        {
            Span<byte> padded = stackalloc byte[Vector128<byte>.Count];
            padded.Clear();
            table.CopyTo(padded);
            var all = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(padded));
            ref var code = ref MemoryMarshal.GetReference(codes);
            ref var target = ref MemoryMarshal.GetReference(found);
            for (; i <= found.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
            {
                var positions = Vector128.Narrow(Vector128.LoadUnsafe(ref code, (nuint)i), Vector128.LoadUnsafe(ref code, (nuint)(i + Vector128<ushort>.Count)));
                Vector128.Shuffle(all, positions).StoreUnsafe(ref target, (nuint)i);
            }
        }

        for (; i < found.Length; i++)
        {
            found[i] = table[codes[i]];
        }
    }

    /// <summary>Writes a cell of a table for each row: those of a group lie behind each other; who is not in has one of the first few, in turn.</summary>
    /// <param name="standings">The standings; 0 for who is in.</param>
    /// <param name="groups">The positions of the groups.</param>
    /// <param name="size">The number of cells of a group.</param>
    /// <param name="spare">How many cells come before those of the first group: a power of two.</param>
    /// <param name="cells">The places, which become cells.</param>
    public static void ToCells<TCell>(ReadOnlySpan<byte> standings, ReadOnlySpan<byte> groups, int size, int spare, Span<TCell> cells)
        where TCell : struct, IBinaryInteger<TCell>
    {
        var done = typeof(TCell) == typeof(ushort)
            ? ToCells(standings, groups, size, spare, MemoryMarshal.Cast<TCell, ushort>(cells))
            : ToCells(standings, groups, size, spare, MemoryMarshal.Cast<TCell, int>(cells));
        for (; done < cells.Length; done++)
        {
            cells[done] = TCell.CreateTruncating(standings[done] == 0 ? spare + (groups[done] * size) + int.CreateTruncating(cells[done]) : done & (spare - 1));
        }
    }

    private static int ToCells(ReadOnlySpan<byte> standings, ReadOnlySpan<byte> groups, int size, int spare, Span<ushort> cells)
    {
        ref var standing = ref MemoryMarshal.GetReference(standings);
        ref var group = ref MemoryMarshal.GetReference(groups);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        var turns = Vector<ushort>.Indices & new Vector<ushort>((ushort)(spare - 1));
        var (sizes, spares) = (new Vector<ushort>((ushort)size), new Vector<ushort>((ushort)spare));
        var step = Vector<ushort>.Count;
        var i = 0;
        for (; i <= cells.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var groupsOfRows = Vector.LoadUnsafe(ref group, (nuint)i);
            var isIn = Vector.Equals(Vector.LoadUnsafe(ref standing, (nuint)i), Vector<byte>.Zero);
            Vector.Widen(Vector.AsVectorSByte(isIn), out var lowIn, out var highIn);
            Vector.Widen(groupsOfRows, out var lowGroups, out var highGroups);
            Write(lowIn, lowGroups, ref Unsafe.Add(ref cell, i));
            Write(highIn, highGroups, ref Unsafe.Add(ref cell, i + step));
        }

        return i;

        void Write(Vector<short> areIn, Vector<ushort> groupsOfRows, ref ushort at) =>
            Vector.ConditionalSelect(Vector.AsVectorUInt16(areIn), Vector.LoadUnsafe(ref at) + (groupsOfRows * sizes) + spares, turns).StoreUnsafe(ref at);
    }

    private static int ToCells(ReadOnlySpan<byte> standings, ReadOnlySpan<byte> groups, int size, int spare, Span<int> cells)
    {
        ref var standing = ref MemoryMarshal.GetReference(standings);
        ref var group = ref MemoryMarshal.GetReference(groups);
        ref var cell = ref MemoryMarshal.GetReference(cells);
        var turns = Vector<int>.Indices & new Vector<int>(spare - 1);
        var (sizes, spares) = (new Vector<int>(size), new Vector<int>(spare));
        var step = Vector<int>.Count;
        var i = 0;
        for (; i <= cells.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var groupsOfRows = Vector.LoadUnsafe(ref group, (nuint)i);
            var isIn = Vector.Equals(Vector.LoadUnsafe(ref standing, (nuint)i), Vector<byte>.Zero);
            Vector.Widen(Vector.AsVectorSByte(isIn), out var lowIn, out var highIn);
            Vector.Widen(groupsOfRows, out var lowGroups, out var highGroups);
            Four(lowIn, lowGroups, i, ref cell);
            Four(highIn, highGroups, i + (2 * step), ref cell);
        }

        return i;

        void Four(Vector<short> areIn, Vector<ushort> groupsOfRows, int at, ref int cell)
        {
            Vector.Widen(areIn, out var firstIn, out var secondIn);
            Vector.Widen(groupsOfRows, out var firstGroups, out var secondGroups);
            Write(firstIn, Vector.AsVectorInt32(firstGroups), ref Unsafe.Add(ref cell, at));
            Write(secondIn, Vector.AsVectorInt32(secondGroups), ref Unsafe.Add(ref cell, at + step));
        }

        void Write(Vector<int> areIn, Vector<int> groupsOfRows, ref int at) =>
            Vector.ConditionalSelect(areIn, Vector.LoadUnsafe(ref at) + (groupsOfRows * sizes) + spares, turns).StoreUnsafe(ref at);
    }

    /// <summary>Writes <see cref="Verdict.Met"/> where a number lies between two others, both included, else <see cref="Verdict.NotMet"/>.</summary>
    public static void Within<T>(ReadOnlySpan<T> values, T from, T to, Span<byte> verdicts)
        where T : struct, IBinaryInteger<T>
    {
        var done = 0;
        if (typeof(T) == typeof(int))
        {
            done = Within(MemoryMarshal.Cast<T, int>(values), int.CreateTruncating(from), int.CreateTruncating(to), verdicts);
        }

        for (; done < values.Length; done++)
        {
            verdicts[done] = values[done] >= from && values[done] <= to ? (byte)Verdict.Met : (byte)Verdict.NotMet;
        }
    }

    /// <summary>Writes <see cref="Verdict.Met"/> where a number of units lies between two others, both included, else <see cref="Verdict.NotMet"/>.</summary>
    public static void Within<T>(ReadOnlySpan<ushort> units, T from, T to, Span<byte> verdicts)
        where T : struct, IBinaryInteger<T>
    {
        // Bounds that no unit lies between; NotMet is 0.
        if (to < T.Zero || from > T.CreateSaturating(ushort.MaxValue))
        {
            verdicts.Clear();
        }
        else
        {
            Within(units, ushort.CreateSaturating(from), ushort.CreateSaturating(to), verdicts);
        }
    }

    private static void Within(ReadOnlySpan<ushort> units, ushort from, ushort to, Span<byte> verdicts)
    {
        var (lowest, highest) = (new Vector<ushort>(from), new Vector<ushort>(to));
        var met = new Vector<ushort>((ushort)Verdict.Met);
        ref var unit = ref MemoryMarshal.GetReference(units);
        ref var verdict = ref MemoryMarshal.GetReference(verdicts);
        var (i, half) = (0, Vector<ushort>.Count);
        for (; i <= units.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            Vector.Narrow(Is(Vector.LoadUnsafe(ref unit, (nuint)i)), Is(Vector.LoadUnsafe(ref unit, (nuint)(i + half)))).StoreUnsafe(ref verdict, (nuint)i);
        }

        for (; i < units.Length; i++)
        {
            verdicts[i] = (byte)Verdicts.Of(units[i] >= from && units[i] <= to);
        }

        Vector<ushort> Is(Vector<ushort> number) => Vector.GreaterThanOrEqual(number, lowest) & Vector.LessThanOrEqual(number, highest) & met;
    }

    /// <summary>Writes <see cref="Verdict.Met"/> where a position is at least another, else <see cref="Verdict.NotMet"/>.</summary>
    public static void AtLeast(ReadOnlySpan<byte> positions, byte needed, Span<byte> verdicts)
    {
        var bound = new Vector<byte>(needed);
        var met = new Vector<byte>((byte)Verdict.Met);
        ref var position = ref MemoryMarshal.GetReference(positions);
        ref var verdict = ref MemoryMarshal.GetReference(verdicts);
        var i = 0;
        for (; i <= positions.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            (Vector.GreaterThanOrEqual(Vector.LoadUnsafe(ref position, (nuint)i), bound) & met).StoreUnsafe(ref verdict, (nuint)i);
        }

        for (; i < positions.Length; i++)
        {
            verdicts[i] = (byte)Verdicts.Of(positions[i] >= needed);
        }
    }

    /// <summary>Counts which verdicts parts of a condition have.</summary>
    public static void Tally(ReadOnlySpan<byte> verdicts, Span<byte> met, Span<byte> undetermined, Span<byte> compared)
    {
        for (var i = 0; i < verdicts.Length; i++)
        {
            met[i] += (byte)(verdicts[i] == (byte)Verdict.Met ? 1 : 0);
            undetermined[i] += (byte)(verdicts[i] == (byte)Verdict.Undetermined ? 1 : 0);
            compared[i] += (byte)(verdicts[i] == (byte)Verdict.NotCompared ? 0 : 1);
        }
    }

    /// <summary>Sets failures aside where another condition holds; where that is not known yet, the failure is not either.</summary>
    public static void Waive(ReadOnlySpan<byte> waivers, Span<byte> verdicts)
    {
        var met = new Vector<byte>((byte)Verdict.Met);
        var undetermined = new Vector<byte>((byte)Verdict.Undetermined);
        ref var waiver = ref MemoryMarshal.GetReference(waivers);
        ref var verdict = ref MemoryMarshal.GetReference(verdicts);
        var i = 0;
        for (; i <= verdicts.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var found = Vector.LoadUnsafe(ref waiver, (nuint)i);
            var before = Vector.LoadUnsafe(ref verdict, (nuint)i);
            var instead = found & (Vector.Equals(found, met) | Vector.Equals(found, undetermined));
            (before | (Vector.Equals(before, Vector<byte>.Zero) & instead)).StoreUnsafe(ref verdict, (nuint)i);
        }

        for (; i < verdicts.Length; i++)
        {
            if (verdicts[i] == (byte)Verdict.NotMet && waivers[i] is (byte)Verdict.Met or (byte)Verdict.Undetermined)
            {
                verdicts[i] = waivers[i];
            }
        }
    }

    /// <summary>Notes failures, and rows that have to be looked at one by one.</summary>
    /// <param name="verdicts">The verdicts on a pass mark, one a note.</param>
    /// <param name="failing">What a failure is noted as.</param>
    /// <param name="notes">The notes so far.</param>
    public static void Note(ReadOnlySpan<byte> verdicts, BlockNote failing, Span<byte> notes)
    {
        var met = new Vector<byte>((byte)Verdict.Met);
        var fail = new Vector<byte>((byte)failing);
        var other = new Vector<byte>((byte)BlockNote.LookCloser);
        ref var verdict = ref MemoryMarshal.GetReference(verdicts);
        ref var note = ref MemoryMarshal.GetReference(notes);
        var i = 0;
        for (; i <= notes.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var found = Vector.LoadUnsafe(ref verdict, (nuint)i);
            var isMet = Vector.Equals(found, met);
            var isNotMet = Vector.Equals(found, Vector<byte>.Zero);
            var added = (isNotMet & fail) | Vector.AndNot(other, isMet | isNotMet);
            (added | Vector.LoadUnsafe(ref note, (nuint)i)).StoreUnsafe(ref note, (nuint)i);
        }

        for (; i < notes.Length; i++)
        {
            notes[i] |= (Verdict)verdicts[i] switch
            {
                Verdict.Met => 0,
                Verdict.NotMet => (byte)failing,
                _ => (byte)BlockNote.LookCloser,
            };
        }
    }

    /// <summary>Notes the rows that have a state of their own.</summary>
    public static void NoteStates(ReadOnlySpan<byte> states, Span<byte> notes)
    {
        var other = new Vector<byte>((byte)BlockNote.LookCloser);
        ref var state = ref MemoryMarshal.GetReference(states);
        ref var note = ref MemoryMarshal.GetReference(notes);
        var i = 0;
        for (; i <= notes.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var isKnown = Vector.Equals(Vector.LoadUnsafe(ref state, (nuint)i), Vector<byte>.Zero);
            (Vector.AndNot(other, isKnown) | Vector.LoadUnsafe(ref note, (nuint)i)).StoreUnsafe(ref note, (nuint)i);
        }

        for (; i < notes.Length; i++)
        {
            notes[i] |= states[i] == 0 ? (byte)0 : (byte)BlockNote.LookCloser;
        }
    }

    /// <summary>Stops those who were still in and failed.</summary>
    /// <param name="notes">The notes on a block of rows.</param>
    /// <param name="stage">The position of the stage.</param>
    /// <param name="standings">The standings of the block.</param>
    /// <param name="stages">The stages of the block.</param>
    /// <param name="reasons">The reasons of the block.</param>
    /// <returns>Whether anybody who is still in has to be looked at one by one.</returns>
    public static bool Stop(ReadOnlySpan<byte> notes, byte stage, Span<byte> standings, Span<byte> stages, Span<byte> reasons)
    {
        var failed = new Vector<byte>((byte)Standing.Failed);
        var reason = new Vector<byte>((byte)StageReasons.BelowPassMark);
        var here = new Vector<byte>(stage);
        var fails = new Vector<byte>((byte)BlockNote.Fails);
        var closer = new Vector<byte>((byte)BlockNote.LookCloser);
        var anyCloser = Vector<byte>.Zero;
        ref var noteAt = ref MemoryMarshal.GetReference(notes);
        ref var standingAt = ref MemoryMarshal.GetReference(standings);
        ref var stageAt = ref MemoryMarshal.GetReference(stages);
        ref var reasonAt = ref MemoryMarshal.GetReference(reasons);
        var i = 0;
        for (; i <= notes.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var at = (nuint)i;
            var note = Vector.LoadUnsafe(ref noteAt, at);
            var standing = Vector.LoadUnsafe(ref standingAt, at);
            var isIn = Vector.Equals(standing, Vector<byte>.Zero);
            anyCloser |= isIn & note & closer;
            // Who is still in has 0 for standing, stage and reasons: what is added to 0 is written.
            var stops = isIn & Vector.Equals(note, fails);
            (standing | (stops & failed)).StoreUnsafe(ref standingAt, at);
            (Vector.LoadUnsafe(ref stageAt, at) | (stops & here)).StoreUnsafe(ref stageAt, at);
            (Vector.LoadUnsafe(ref reasonAt, at) | (stops & reason)).StoreUnsafe(ref reasonAt, at);
        }

        var found = anyCloser != Vector<byte>.Zero;
        for (; i < notes.Length; i++)
        {
            if (standings[i] == 0)
            {
                found |= (notes[i] & (byte)BlockNote.LookCloser) != 0;
                if (notes[i] == (byte)BlockNote.Fails)
                {
                    (standings[i], stages[i], reasons[i]) = ((byte)Standing.Failed, stage, (byte)StageReasons.BelowPassMark);
                }
            }
        }

        return found;
    }

    private static int AddScaled(ReadOnlySpan<ushort> units, int factor, Span<int> sums)
    {
        var scale = new Vector<int>(factor);
        ref var unit = ref MemoryMarshal.GetReference(units);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var (i, half) = (0, Vector<int>.Count);
        for (; i <= sums.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(Vector.LoadUnsafe(ref unit, (nuint)i), out var low, out var high);
            (Vector.LoadUnsafe(ref sum, (nuint)i) + (Vector.AsVectorInt32(low) * scale)).StoreUnsafe(ref sum, (nuint)i);
            (Vector.LoadUnsafe(ref sum, (nuint)(i + half)) + (Vector.AsVectorInt32(high) * scale)).StoreUnsafe(ref sum, (nuint)(i + half));
        }

        return i;
    }

    private static int AddScaled(ReadOnlySpan<ushort> units, ushort factor, Span<ushort> sums)
    {
        var scale = new Vector<ushort>(factor);
        ref var unit = ref MemoryMarshal.GetReference(units);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var i = 0;
        for (; i <= sums.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            (Vector.LoadUnsafe(ref sum, (nuint)i) + (Vector.LoadUnsafe(ref unit, (nuint)i) * scale)).StoreUnsafe(ref sum, (nuint)i);
        }

        return i;
    }

    private static int Within(ReadOnlySpan<int> values, int from, int to, Span<byte> verdicts)
    {
        var (lowest, highest) = (new Vector<int>(from), new Vector<int>(to));
        var met = new Vector<int>((int)Verdict.Met);
        ref var value = ref MemoryMarshal.GetReference(values);
        ref var verdict = ref MemoryMarshal.GetReference(verdicts);
        var (i, step) = (0, Vector<int>.Count);
        for (; i <= values.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var first = Vector.Narrow(Is(Vector.LoadUnsafe(ref value, (nuint)i)), Is(Vector.LoadUnsafe(ref value, (nuint)(i + step))));
            var second = Vector.Narrow(Is(Vector.LoadUnsafe(ref value, (nuint)(i + (2 * step)))), Is(Vector.LoadUnsafe(ref value, (nuint)(i + (3 * step)))));
            Vector.AsVectorByte(Vector.Narrow(first, second)).StoreUnsafe(ref verdict, (nuint)i);
        }

        return i;

        Vector<int> Is(Vector<int> number) => Vector.GreaterThanOrEqual(number, lowest) & Vector.LessThanOrEqual(number, highest) & met;
    }
}
