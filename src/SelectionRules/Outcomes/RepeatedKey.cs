using System.Numerics;

namespace SelectionRules;

/// <summary>Looks for a key that occurs twice among millions, with four bytes a key that are given back at once.</summary>
internal static class RepeatedKey
{
    /// <exception cref="ArgumentException">A key occurs twice, or is no key at all.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Refuse(ReadOnlySpan<CandidateId> keys, IProgress<int>? progress, CancellationToken cancellation)
    {
        var mask = (int)BitOperations.RoundUpToPowerOf2((uint)(keys.Length + (keys.Length / 3) + 1)) - 1;
        // 1 and the row of a key, at the position that its hash leads to or the next free one.
        var rows = new int[mask + 1];
        for (var row = 0; row < keys.Length; row++)
        {
            if (row % Block.Size == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(row);
            }

            if (keys[row] == default)
            {
                throw new ArgumentException($"The candidate in row {row}, counted from 0, has no key.", nameof(keys));
            }

            var position = keys[row].GetHashCode() & mask;
            for (; rows[position] != 0; position = (position + 1) & mask)
            {
                if (keys[rows[position] - 1] == keys[row])
                {
                    throw new ArgumentException($"The candidate '{keys[row]}' is in rows {rows[position] - 1} and {row}, counted from 0; a key occurs once.", nameof(keys));
                }
            }

            rows[position] = row + 1;
        }

        progress?.Report(keys.Length);
    }
}
