using System.Numerics;

namespace SelectionRules;

/// <summary>A compiled key of an order: a whole number from 0, the larger the better placed.</summary>
internal abstract class KeyPlan<T>
    where T : struct, IBinaryInteger<T>
{
    private ConditionNode? among;

    /// <summary>Gets the number of different values.</summary>
    public required BigInteger Size { get; init; }

    /// <summary>Gets a value indicating whether whole blocks can be filled.</summary>
    public virtual bool CanFill => false;

    public static KeyPlan<T>? Of(PoolCompiler compiler, OrderKey key)
    {
        KeyPlan<T>? plan = key switch
        {
            OrderKey.ByScore byScore => ScoreKeyPlan<T>.Of(compiler, byScore),
            OrderKey.ByClass byClass => new ClassKeyPlan<T>(compiler.Compile(byClass.Members)) { Size = 2 },
            OrderKey.ByFact byFact => NumberKeyPlan<T>.Of(compiler, byFact.Fact, byFact.First),
            OrderKey.ByLot byLot => NumberKeyPlan<T>.Of(compiler, byLot.Fact, Extreme.Lowest),
            _ => throw new InvalidOperationException($"{key.GetType().Name} is no key that is known."),
        };
        if (plan is not null && key.Among is { } among)
        {
            plan.among = compiler.Compile(among);
        }

        return plan;
    }

    public void Range(int row, out T low, out T high)
    {
        low = high = T.Zero;
        switch (among?.Of(row))
        {
            case null or Verdict.Met:
                RangeOf(row, out low, out high);
                break;
            case Verdict.Undetermined:
                RangeOf(row, out _, out high);
                break;
        }
    }

    /// <summary>Adds a multiple of the values of a block of rows to places: of those who are among the members of the key.</summary>
    public void AddAmongTo(int from, T stride, Span<T> places)
    {
        if (among is null)
        {
            AddTo(from, stride, places);
            return;
        }

        using var verdicts = Scratch<byte>.Rent(places.Length);
        among.Fill(from, verdicts.Span);
        if (!verdicts.Span.Contains((byte)Verdict.Met))
        {
            return;
        }

        using var values = Scratch<T>.Rent(places.Length);
        values.Span.Clear();
        AddTo(from, stride, values.Span);
        for (var i = 0; i < places.Length; i++)
        {
            if (verdicts.Span[i] == (byte)Verdict.Met)
            {
                places[i] += values.Span[i];
            }
        }
    }

    /// <summary>Adds a multiple of the values of a block of rows to places.</summary>
    public virtual void AddTo(int from, T stride, Span<T> places) => throw new InvalidOperationException("This key is not filled by blocks.");

    /// <summary>Gets a value indicating whether the values of whole blocks can be calculated modulo 2¹⁶.</summary>
    public bool IsNarrow => among is null && AreValuesNarrow;

    protected virtual bool AreValuesNarrow => false;

    /// <summary>Adds a multiple of the values of a block of rows to places, modulo 2¹⁶.</summary>
    public virtual void AddTo(int from, ushort stride, Span<ushort> places) => throw new InvalidOperationException("This key is not calculated in 16 bits.");

    protected abstract void RangeOf(int row, out T low, out T high);
}
