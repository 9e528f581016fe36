namespace SelectionRules;

/// <summary>What makes a line differ, or stay. Closed: the nested cases are all there are.</summary>
/// <remarks>Numbers of others, never their keys.</remarks>
public abstract record DifferenceCause
{
    private DifferenceCause()
    {
    }

    /// <summary>A rule of admission or of a stage, which stops the line in one of the two outcomes and not in the other.</summary>
    public sealed record OfRule : DifferenceCause
    {
        /// <summary>Gets the rule as a path of ids, as findings name it: <c>admission/diploma</c>, <c>stages/written/cutoff</c>.</summary>
        public required string Rule { get; init; }

        /// <summary>Gets the kind of statement that the rule makes: a pass mark, a cutoff, a requirement.</summary>
        public required FindingKind Kind { get; init; }

        /// <summary>Gets <c>admission</c> or the id of the stage; empty where the rule says who is in a group.</summary>
        public required string Stage { get; init; }

        /// <summary>Gets the clause; none where the rule has none of its own.</summary>
        public required Basis? Basis { get; init; }
    }

    /// <summary>The ranking, or the score by which it goes.</summary>
    public sealed record OfRanking : DifferenceCause
    {
        /// <summary>Gets the clause: that of the ranking, or that of the final score where the rank is the same.</summary>
        public required Basis Basis { get; init; }

        /// <summary>Gets the candidate's own final score as it was; none where there was none.</summary>
        public required Fraction? ScoreBefore { get; init; }

        /// <summary>Gets the candidate's own final score now; none where there is none.</summary>
        public required Fraction? ScoreNow { get; init; }

        /// <summary>Gets how many are ahead now who were not; none where a rank is withheld.</summary>
        public required int? CameAhead { get; init; }

        /// <summary>Gets how many were ahead who are not any more, since they are behind, tied or no laureates; none where a rank is withheld.</summary>
        public required int? FellBehind { get; init; }

        /// <summary>Gets how many others were awaited, so that the rank was withheld; 0 where it was given.</summary>
        public required int AwaitedBefore { get; init; }

        /// <summary>Gets how many others are awaited now, so that the rank is withheld; 0 where it is given.</summary>
        public required int AwaitedNow { get; init; }

        /// <summary>Gets the keys by which another number is ahead than before: the score, a tie-break.</summary>
        public required Sequence<RankingKeyShift> Keys { get; init; }

        /// <summary>Gets a value indicating whether the candidate's own final score is another one.</summary>
        public bool HasOtherScore => ScoreBefore != ScoreNow;
    }

    /// <summary>A ruling that the recomputation added: the candidate is readmitted, or stays although the line moved.</summary>
    public sealed record OfRuling : DifferenceCause
    {
        /// <summary>Gets the ruling: who, when, why.</summary>
        public required JuryRuling Ruling { get; init; }

        /// <summary>Gets the policy that asked for it; none for a readmission.</summary>
        public required NotifiedPolicy? Policy { get; init; }
    }
}
