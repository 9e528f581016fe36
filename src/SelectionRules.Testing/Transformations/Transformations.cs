using Ardalis.GuardClauses;

namespace SelectionRules.Testing;

/// <summary>Changes a pool in one way, to see what follows: the material of laws that compare two outcomes.</summary>
/// <remarks>Each returns a new selection; the order of the other candidates stays as it is.</remarks>
public static class Transformations
{
    /// <summary>Puts the candidates in another order.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="seed">Which order; the same seed gives the same one.</param>
    public static Selection Shuffled(this Selection selection, int seed)
    {
        var candidates = Guard.Against.Null(selection).Candidates.ToArray();
        var choices = new Choices((ulong)seed);
        for (var i = candidates.Length - 1; i > 0; i--)
        {
            var j = choices.Below(i + 1);
            (candidates[i], candidates[j]) = (candidates[j], candidates[i]);
        }

        return selection with { Candidates = candidates.ToSequence() };
    }

    /// <summary>Puts the candidates in the opposite order.</summary>
    public static Selection Reversed(this Selection selection) =>
        Guard.Against.Null(selection) with { Candidates = selection.Candidates.Reverse().ToSequence() };

    /// <summary>Gives a candidate another result in a test: a mark raised or lowered, a withdrawal, a pending result revealed.</summary>
    public static Selection WithResult(this Selection selection, CandidateId candidate, Test test, TestResult result) =>
        Guard.Against.Null(selection).Changed(candidate, known => known.With(test, result));

    /// <summary>Adds a candidate at the end.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public static Selection With(this Selection selection, Candidate candidate)
    {
        Guard.Against.Null(selection);
        Guard.Against.Null(candidate);
        return selection.Candidates.Any(known => known.Id == candidate.Id)
            ? throw new ArgumentException($"'{candidate.Id}' is in the pool already.", nameof(candidate))
            : selection with { Candidates = selection.Candidates.Add(candidate) };
    }

    /// <summary>Drops a candidate.</summary>
    public static Selection Without(this Selection selection, CandidateId candidate) =>
        Guard.Against.Null(selection) with { Candidates = [.. selection.Candidates.Where(known => known.Id != candidate)] };

    /// <summary>Adds a candidate with the same evidence under another key: the two tie in everything.</summary>
    /// <exception cref="ArgumentException">The new key is there already.</exception>
    public static Selection WithTwin(this Selection selection, CandidateId candidate, CandidateId key) =>
        Guard.Against.Null(selection).With(Renamed(selection.Candidates.First(known => known.Id == candidate), key));

    /// <summary>Gives every candidate another key.</summary>
    public static Selection WithKeys(this Selection selection, Func<CandidateId, CandidateId> keyOf)
    {
        Guard.Against.Null(keyOf);
        return Guard.Against.Null(selection) with { Candidates = [.. selection.Candidates.Select(candidate => Renamed(candidate, keyOf(candidate.Id)))] };
    }

    /// <summary>Grants a candidate a reasonable adjustment of a test.</summary>
    public static Selection WithAdjustment(this Selection selection, CandidateId candidate, Test test)
    {
        Guard.Against.Null(test);
        return Guard.Against.Null(selection).Changed(candidate, known => known with
        {
            Application = known.Application with { Adjustments = known.Application.Adjustments.Add(new ReasonableAdjustment(test.Id, "a quarter more time")) },
        });
    }

    /// <summary>Changes what a candidate handed in.</summary>
    public static Selection WithApplication(this Selection selection, CandidateId candidate, Func<Application, Application> change)
    {
        Guard.Against.Null(change);
        return Guard.Against.Null(selection).Changed(candidate, known => known with { Application = change(known.Application) });
    }

    /// <summary>Splits a pool into the candidates of each group, by id; those in several groups are in each part, those in none under an empty id.</summary>
    public static IReadOnlyDictionary<string, Selection> SplitByGroup(this Selection selection)
    {
        Guard.Against.Null(selection);
        return selection.Candidates
            .SelectMany(candidate => AdmissionReading.Of(selection.Procedure, candidate).Groups.Select(group => (Group: group, Candidate: candidate)))
            .GroupBy(member => member.Group, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => selection with { Candidates = [.. group.Select(member => member.Candidate)] }, StringComparer.Ordinal);
    }

    internal static Candidate Renamed(Candidate candidate, CandidateId key) => candidate with { Application = candidate.Application with { Candidate = key } };

    private static Selection Changed(this Selection selection, CandidateId candidate, Func<Candidate, Candidate> change) =>
        selection with { Candidates = [.. selection.Candidates.Select(known => known.Id == candidate ? change(known) : known)] };
}
