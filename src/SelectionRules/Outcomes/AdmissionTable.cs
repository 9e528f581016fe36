using System.Runtime.InteropServices;

namespace SelectionRules;

/// <summary>The different admissions that occur, each with a code: its position.</summary>
internal sealed class AdmissionTable
{
    private readonly Dictionary<AdmissionState, int> codes = [];
    private readonly List<AdmissionState> states = [];

    /// <summary>Gets the admissions so far, by their codes.</summary>
    public IReadOnlyList<AdmissionState> States => states;

    /// <summary>Returns the code of an admission; one that was not there gets the next.</summary>
    public int CodeOf(AdmissionState state)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, state, out var exists);
        if (!exists)
        {
            code = states.Count;
            states.Add(state);
        }

        return code;
    }

    /// <summary>Adds an admission with a code of its own, whether it was there or not.</summary>
    public int Add(AdmissionState state)
    {
        codes.TryAdd(state, states.Count);
        states.Add(state);
        return states.Count - 1;
    }
}
