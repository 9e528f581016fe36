using NodaTime;

namespace SelectionRules;

/// <summary>Everything that the findings about one candidate look at, and as of which date.</summary>
internal sealed record CandidateEvidence
{
    public required SelectionProcedure Procedure { get; init; }

    public required CandidateId Candidate { get; init; }

    /// <summary>Gets the application, or none where it was not kept: every statement about it is then undetermined.</summary>
    public required Application? Application { get; init; }

    /// <summary>Gets the results, at most one a test; a test without one has none yet.</summary>
    public Sequence<RecordedResult> Results { get; init; }

    /// <summary>Gets the date on which conditions are assessed.</summary>
    public required LocalDate ReferenceDate { get; init; }

    /// <summary>Gets a value indicating whether a diploma has to be recognised; not where it is asked what recognition would have changed.</summary>
    public bool JudgesRecognition { get; init; } = true;

    /// <summary>Gets the id of the group in which a stage is decided, or none where it is not one of them alone.</summary>
    public string? Group { get; init; }

    /// <summary>Gets what is known of the candidate's groups so far.</summary>
    public GroupMemberships Groups { get; init; } = GroupMemberships.Unknown;

    /// <summary>Gets the cases of formulas that are looked at; conditions themselves are assessed without them.</summary>
    public Sequence<SupposedCase> Supposed { get; init; }

    public static CandidateEvidence Of(SelectionProcedure procedure, Candidate candidate, GroupMemberships groups) => new()
    {
        Procedure = procedure,
        Candidate = candidate.Id,
        Application = candidate.Application,
        Results = candidate.Results,
        ReferenceDate = procedure.AssessedOn,
        Groups = groups,
    };

    public TestResult ResultOf(Test test)
    {
        foreach (var recorded in Results)
        {
            if (string.Equals(recorded.Test, test.Id, StringComparison.Ordinal))
            {
                return recorded.Result;
            }
        }

        return TestResult.Pending;
    }

    /// <summary>Returns what was ruled about the candidate, of a kind and for a stage; an empty id stands for admission and the group.</summary>
    public IEnumerable<JuryRuling> RulingsOf(RulingKind kind, string stage) => Procedure.Rulings.IsEmpty
        ? []
        : Procedure.Rulings.Where(ruling => ruling.Candidate == Candidate && ruling.Kind == kind && string.Equals(ruling.Stage, stage, StringComparison.Ordinal));

    /// <summary>Returns the fact of an id and a kind, or none where it is not known.</summary>
    public FactValue? FactOf(string id, FactKind kind)
    {
        if (Application is not null)
        {
            foreach (var fact in Application.Facts)
            {
                if (string.Equals(fact.Id, id, StringComparison.Ordinal) && fact.Value.Kind == kind)
                {
                    return fact.Value;
                }
            }
        }

        return null;
    }
}
