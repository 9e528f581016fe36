using System.Numerics;
using System.Runtime.InteropServices;

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

    /// <summary>Writes <see cref="Verdict.Met"/> where a position is at least another, else <see cref="Verdict.NotMet"/>.</summary>
    public static void AtLeast(ReadOnlySpan<byte> positions, byte needed, Span<byte> verdicts)
    {
        var bound = new Vector<byte>(needed);
        var met = new Vector<byte>((byte)Verdict.Met);
        var i = 0;
        for (; i <= positions.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            (Vector.GreaterThanOrEqual(new Vector<byte>(positions[i..]), bound) & met).CopyTo(verdicts[i..]);
        }

        for (; i < positions.Length; i++)
        {
            verdicts[i] = positions[i] >= needed ? (byte)Verdict.Met : (byte)Verdict.NotMet;
        }
    }

    /// <summary>Notes failures, and rows that have to be looked at one by one.</summary>
    /// <param name="verdicts">The verdicts on a pass mark.</param>
    /// <param name="failing">What a failure is noted as.</param>
    /// <param name="notes">The notes so far.</param>
    public static void Note(ReadOnlySpan<byte> verdicts, BlockNote failing, Span<byte> notes)
    {
        var met = new Vector<byte>((byte)Verdict.Met);
        var fail = new Vector<byte>((byte)failing);
        var other = new Vector<byte>((byte)BlockNote.LookCloser);
        var i = 0;
        for (; i <= notes.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var verdict = new Vector<byte>(verdicts[i..]);
            var isMet = Vector.Equals(verdict, met);
            var isNotMet = Vector.Equals(verdict, Vector<byte>.Zero);
            var note = (isNotMet & fail) | Vector.AndNot(other, isMet | isNotMet);
            (note | new Vector<byte>(notes[i..])).CopyTo(notes[i..]);
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
        var i = 0;
        for (; i <= notes.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var isKnown = Vector.Equals(new Vector<byte>(states[i..]), Vector<byte>.Zero);
            (Vector.AndNot(other, isKnown) | new Vector<byte>(notes[i..])).CopyTo(notes[i..]);
        }

        for (; i < notes.Length; i++)
        {
            notes[i] |= states[i] == 0 ? (byte)0 : (byte)BlockNote.LookCloser;
        }
    }

    /// <summary>Stops those who were still in and failed.</summary>
    /// <returns>Whether anybody who is still in has to be looked at one by one.</returns>
    public static bool Stop(ReadOnlySpan<byte> notes, byte stage, Span<byte> standings, Span<byte> stages, Span<byte> reasons)
    {
        var failed = new Vector<byte>((byte)Standing.Failed);
        var reason = new Vector<byte>((byte)StageReasons.BelowPassMark);
        var here = new Vector<byte>(stage);
        var closer = new Vector<byte>((byte)BlockNote.LookCloser);
        var anyCloser = Vector<byte>.Zero;
        var i = 0;
        for (; i <= notes.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var note = new Vector<byte>(notes[i..]);
            var standing = new Vector<byte>(standings[i..]);
            var isIn = Vector.Equals(standing, Vector<byte>.Zero);
            anyCloser |= isIn & note & closer;
            var stops = isIn & Vector.Equals(note, new Vector<byte>((byte)BlockNote.Fails));
            Vector.ConditionalSelect(stops, failed, standing).CopyTo(standings[i..]);
            Vector.ConditionalSelect(stops, here, new Vector<byte>(stages[i..])).CopyTo(stages[i..]);
            Vector.ConditionalSelect(stops, reason, new Vector<byte>(reasons[i..])).CopyTo(reasons[i..]);
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
        var half = Vector<int>.Count;
        var i = 0;
        for (; i <= sums.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(units[i..]), out var low, out var high);
            (new Vector<int>(sums[i..]) + (Vector.AsVectorInt32(low) * scale)).CopyTo(sums[i..]);
            (new Vector<int>(sums[(i + half)..]) + (Vector.AsVectorInt32(high) * scale)).CopyTo(sums[(i + half)..]);
        }

        return i;
    }

    private static int Within(ReadOnlySpan<int> values, int from, int to, Span<byte> verdicts)
    {
        var (lowest, highest) = (new Vector<int>(from), new Vector<int>(to));
        var met = new Vector<int>((int)Verdict.Met);
        var step = Vector<int>.Count;
        var i = 0;
        for (; i <= values.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            var first = Vector.Narrow(Is(values[i..]), Is(values[(i + step)..]));
            var second = Vector.Narrow(Is(values[(i + (2 * step))..]), Is(values[(i + (3 * step))..]));
            Vector.AsVectorByte(Vector.Narrow(first, second)).CopyTo(verdicts[i..]);
        }

        return i;

        Vector<int> Is(ReadOnlySpan<int> part)
        {
            var value = new Vector<int>(part);
            return Vector.GreaterThanOrEqual(value, lowest) & Vector.LessThanOrEqual(value, highest) & met;
        }
    }
}
