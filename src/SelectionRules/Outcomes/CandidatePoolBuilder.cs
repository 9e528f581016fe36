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
    private readonly Dictionary<CandidateId, int> rows = new(CandidateIdComparer.Instance);
    private readonly List<CandidateId> keys = [];
    private readonly List<Application> applications = [];
    private readonly List<int> admissions = [];
    private readonly AdmissionTable states = new();
    private readonly ResultColumnBuilder[] results;
    private readonly List<byte>[] verdicts;
    private readonly List<long>[] numbers;
    private readonly Dictionary<(int Row, int Stage), StageRulings> rulings = [];

    // Large files are recorded test by test: the column is looked up once.
    private (Test? Test, ResultColumnBuilder? Column) latest;

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

    /// <summary>Gets the key of a candidate, in the order in which they were added.</summary>
    public CandidateId this[int row] => keys[row];

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
    public int Add(Application application) =>
        TryAdd(application) ? Count - 1 : throw new ArgumentException($"The candidate '{application.Candidate}' is in the pool already.", nameof(application));

    /// <summary>Adds a candidate behind those that are here, unless the key is in the pool already.</summary>
    /// <returns>False where the key is in the pool already.</returns>
    /// <exception cref="ArgumentException">A fact that the procedure asks for is missing or of another type.</exception>
    public bool TryAdd(Application application)
    {
        Guard.Against.Null(application);
        FactCheck.Check(Procedure, application);
        var row = keys.Count;
        if (!rows.TryAdd(application.Candidate, row))
        {
            return false;
        }

        keys.Add(application.Candidate);
        if (KeepsApplications)
        {
            applications.Add(application);
        }

        admissions.Add(states.CodeOf(compiled.Admission.AssessWithRulings(application)));
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

        return true;
    }

    /// <summary>Makes room for so many candidates in all, where it is known beforehand about how many there will be: what grows bit by bit is copied again and again.</summary>
    /// <param name="candidates">The number, 0 or more; others still find room.</param>
    public void EnsureCapacity(int candidates)
    {
        rows.EnsureCapacity(Guard.Against.Negative(candidates));
        keys.EnsureCapacity(candidates);
        applications.EnsureCapacity(KeepsApplications ? candidates : 0);
        admissions.EnsureCapacity(candidates);
        Array.ForEach(verdicts, column => column.EnsureCapacity(candidates));
        Array.ForEach(numbers, column => column.EnsureCapacity(candidates));
    }

    /// <summary>Starts an empty builder of the same procedure, to be filled on another thread and taken over with <see cref="TryAddAll"/>.</summary>
    public CandidatePoolBuilder StartPart() => new(Procedure) { KeepsApplications = KeepsApplications };

    /// <summary>Adds the candidates of a part behind those that are here, in their order; nobody where a key of the part is here already.</summary>
    /// <param name="part">A builder made by <see cref="StartPart"/>; it stays as it is.</param>
    /// <returns>False where a key is here already.</returns>
    /// <exception cref="ArgumentException">The part is of another procedure, or keeps applications where this does not, or the other way round.</exception>
    public bool TryAddAll(CandidatePoolBuilder part)
    {
        Guard.Against.Null(part);
        if (part.compiled != compiled || part.KeepsApplications != KeepsApplications)
        {
            throw new ArgumentException("The part was not started by this builder.", nameof(part));
        }

        if (!TryAddKeys(part.keys))
        {
            return false;
        }

        foreach (var ((row, stage), kind) in part.rulings)
        {
            rulings[(admissions.Count + row, stage)] = kind;
        }

        int[] codeHere = [.. part.states.States.Select(states.CodeOf)];
        admissions.AddRange(part.admissions.Select(code => codeHere[code]));
        applications.AddRange(part.applications);
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i].AddRange(part.verdicts[i]);
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i].AddRange(part.numbers[i]);
        }

        for (var i = 0; i < results.Length; i++)
        {
            results[i].Append(part.results[i], Count - part.Count);
        }

        return true;
    }

    /// <summary>Finds the row of a candidate.</summary>
    /// <param name="key">The text of the key; text that is no key is not found.</param>
    /// <param name="row">The row, counted from 0.</param>
    /// <remarks>Several threads may ask while none adds a candidate.</remarks>
    public bool TryGetRow(ReadOnlySpan<char> key, out int row) => rows.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out row);

    /// <summary>Records the result of a candidate in a test, in place of an earlier one.</summary>
    /// <exception cref="ArgumentException">The procedure has no such test, or the result is not one that the test can give.</exception>
    public void Record(int row, Test test, TestResult result)
    {
        Guard.Against.Null(test);
        Guard.Against.Null(result);
        Guard.Against.OutOfRange(row, nameof(row), 0, Count - 1);
        var column = ColumnOf(test);
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
        if (ColumnOf(test) is not PointsColumnBuilder column || !column.TrySet(row, points))
        {
            throw new ArgumentException($"{points} is not a result that the test '{test.Id}' can give.", nameof(points));
        }
    }

    /// <summary>Returns the pool. The builder can go on; the pool does not change.</summary>
    public CandidatePool Build() => new(compiled, new PoolColumns
    {
        Keys = [.. keys],
        Admissions = new AdmissionCodes(CollectionsMarshal.AsSpan(admissions)),
        AdmissionStates = [.. states.States],
        Results = Array.ConvertAll(results, column => column.Build(Count)),
        Verdicts = Array.ConvertAll(verdicts, column => column.ToArray()),
        Numbers = Array.ConvertAll(numbers, column => column.ToArray()),
        Rulings = new Dictionary<(int, int), StageRulings>(rulings),
        Applications = applications.Count == keys.Count ? [.. applications] : null,
    });

    private ResultColumnBuilder ColumnOf(Test test)
    {
        if (latest.Column is not { } column || !ReferenceEquals(latest.Test, test))
        {
            column = results[compiled.PositionOf(test.Id)];
            latest = (test, column);
        }

        column.Grow(Count);
        return column;
    }

    private static bool TrySet(ResultColumnBuilder column, int row, TestResult result) => column switch
    {
        PointsColumnBuilder points => result.IsT0 && points.TrySet(row, result.AsT0),
        CodeColumnBuilder codes => codes.TrySet(row, result),
        _ => false,
    };

    private bool TryAddKeys(List<CandidateId> added)
    {
        var first = keys.Count;
        for (var i = 0; i < added.Count; i++)
        {
            if (!rows.TryAdd(added[i], first + i))
            {
                added[..i].ForEach(key => rows.Remove(key));
                return false;
            }
        }

        keys.AddRange(added);
        return true;
    }
}
