using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace SelectionRules;

/// <summary>Fills the columns of a pool, one candidate after the other.</summary>
/// <remarks>Confined to one thread.</remarks>
public sealed class CandidatePoolBuilder
{
    /// <summary>The number that stands for a fact that is not known.</summary>
    internal const long UnknownNumber = long.MinValue;

    private readonly CompiledProcedure compiled;
    private readonly HashSet<CandidateId> known = [];
    private readonly List<CandidateId> keys = [];
    private readonly List<Application> applications = [];
    private readonly List<ushort> admissions = [];
    private readonly List<AdmissionState> states = [];
    private readonly Dictionary<AdmissionState, ushort> codes = [];
    private readonly ResultColumnBuilder[] results;
    private readonly List<byte>[] verdicts;
    private readonly List<long>[] numbers;
    private readonly Dictionary<(int Row, int Stage), RulingKind> rulings = [];

    /// <summary>Starts an empty pool of a procedure.</summary>
    /// <exception cref="InvalidProcedureException">The procedure has defects.</exception>
    public CandidatePoolBuilder(SelectionProcedure procedure)
    {
        compiled = CompiledProcedure.Of(Guard.Against.Null(procedure));
        results = Array.ConvertAll(compiled.Tests, ResultColumnBuilder.Of);
        verdicts = [.. compiled.Evidence.Conditions.Select(_ => new List<byte>())];
        numbers = [.. compiled.Evidence.Numbers.Select(_ => new List<long>())];
    }

    /// <summary>Gets the procedure.</summary>
    public SelectionProcedure Procedure => compiled.Procedure;

    /// <summary>Gets or sets a value indicating whether the pool keeps the applications, so that admissions can be explained; true unless set otherwise before the first is added.</summary>
    public bool KeepsApplications { get; set; } = true;

    /// <summary>Gets the number of candidates so far.</summary>
    public int Count => keys.Count;

    /// <summary>Adds a candidate with the results so far and returns the row, counted from 0.</summary>
    /// <exception cref="ArgumentException">The key is in the pool already, a fact is missing or of another type, or a result is not one that its test can give.</exception>
    public int Add(Candidate candidate)
    {
        var row = Add(Guard.Against.Null(candidate).Application);
        foreach (var recorded in candidate.Results)
        {
            Record(row, compiled.Tests[compiled.PositionOf(recorded.Test)], recorded.Result);
        }

        return row;
    }

    /// <summary>Adds a candidate and returns the row, counted from 0.</summary>
    /// <exception cref="ArgumentException">The key is in the pool already, or a fact that the procedure asks for is missing or of another type.</exception>
    public int Add(Application application)
    {
        Guard.Against.Null(application);
        FactCheck.Check(Procedure, application);
        if (!known.Add(application.Candidate))
        {
            throw new ArgumentException($"The candidate '{application.Candidate}' is in the pool already.", nameof(application));
        }

        var row = keys.Count;
        keys.Add(application.Candidate);
        if (KeepsApplications)
        {
            applications.Add(application);
        }

        admissions.Add(CodeOf(compiled.Admission.AssessWithRulings(application)));
        compiled.NoteRulings(row, application.Candidate, rulings);
        var reading = new ApplicationReading(Procedure, application, Procedure.AssessedOn);
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i].Add((byte)reading.Of(compiled.Evidence.Conditions[i]));
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i].Add(reading.NumberOf(compiled.Evidence.Numbers[i]) ?? UnknownNumber);
        }

        foreach (var column in results)
        {
            column.Grow(row + 1);
        }

        return row;
    }

    /// <summary>Records the result of a candidate in a test, in place of an earlier one.</summary>
    /// <exception cref="ArgumentException">The procedure has no such test, or the result is not one that the test can give.</exception>
    public void Record(int row, Test test, TestResult result)
    {
        Guard.Against.Null(test);
        Guard.Against.Null(result);
        Guard.Against.OutOfRange(row, nameof(row), 0, Count - 1);
        var column = results[compiled.PositionOf(test.Id)];
        if (result.State != ResultState.Known)
        {
            column.SetState(row, result.State);
        }
        else if (test is not AdvisoryTest && !TrySet(column, row, result))
        {
            throw new ArgumentException($"'{result}' is not a result that the test '{test.Id}' can give.", nameof(result));
        }
    }

    /// <summary>Records points without making a result of them first: for readers of large files.</summary>
    /// <exception cref="ArgumentException">The procedure has no such test, or the points are above its maximum.</exception>
    public void Record(int row, ScoredTest test, Points points)
    {
        Guard.Against.Null(test);
        Guard.Against.OutOfRange(row, nameof(row), 0, Count - 1);
        if (results[compiled.PositionOf(test.Id)] is not PointsColumnBuilder column || !column.TrySet(row, points))
        {
            throw new ArgumentException($"{points} is not a result that the test '{test.Id}' can give.", nameof(points));
        }
    }

    /// <summary>Returns the pool. The builder can go on; the pool does not change.</summary>
    public CandidatePool Build() => new(compiled, new PoolColumns
    {
        Keys = [.. keys],
        Admissions = [.. admissions],
        AdmissionStates = [.. states],
        Results = Array.ConvertAll(results, column => column.Build()),
        Verdicts = Array.ConvertAll(verdicts, column => column.ToArray()),
        Numbers = Array.ConvertAll(numbers, column => column.ToArray()),
        Rulings = new Dictionary<(int, int), RulingKind>(rulings),
        Applications = applications.Count == keys.Count ? [.. applications] : null,
    });

    private static bool TrySet(ResultColumnBuilder column, int row, TestResult result) => column switch
    {
        PointsColumnBuilder points => result.IsT0 && points.TrySet(row, result.AsT0),
        CodeColumnBuilder codes => codes.TrySet(row, result),
        _ => false,
    };

    private ushort CodeOf(AdmissionState state)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, state, out var exists);
        if (!exists)
        {
            code = checked((ushort)states.Count);
            states.Add(state);
        }

        return code;
    }
}
