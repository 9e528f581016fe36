namespace SelectionRules;

/// <summary>The kinds of statement that a finding makes; each is put into words by one sentence.</summary>
public enum FindingKind
{
    /// <summary>The application was received in time. Operands: received, limit.</summary>
    ReceivedInTime,

    /// <summary>The dossier is complete. Operands: missing documents.</summary>
    DossierComplete,

    /// <summary>A requirement of admission is met; its part is the condition.</summary>
    Requirement,

    /// <summary>A preference is met; without effect.</summary>
    Preference,

    /// <summary>All of the parts hold.</summary>
    AllOf,

    /// <summary>At least one of the parts holds.</summary>
    AnyOf,

    /// <summary>A number of the parts hold. Operands: count, needed.</summary>
    CountOf,

    /// <summary>The part does not hold.</summary>
    Negation,

    /// <summary>The candidate is a citizen of one of the countries. Operands: citizenships, countries, date.</summary>
    Citizenship,

    /// <summary>The candidate declares something. Operands: statement.</summary>
    Declaration,

    /// <summary>The candidate holds a diploma. Operands: levels, fields, qualifying, unrecognised.</summary>
    Diploma,

    /// <summary>The candidate has experience. Operands: counted, needed, domains.</summary>
    Experience,

    /// <summary>A document was handed in. Operands: document.</summary>
    Document,

    /// <summary>A fact compares with a bound. Operands: fact, value, bound.</summary>
    Fact,

    /// <summary>The candidate's age compares with a bound. Operands: age, bound, date.</summary>
    Age,

    /// <summary>The candidate belongs to a group. Operands: group.</summary>
    Membership,

    /// <summary>The language role. Operands: languages of the qualifying diplomas, chosen, role.</summary>
    LanguageRole,

    /// <summary>A stage is passed; its parts are results, pass marks and the cutoff.</summary>
    Stage,

    /// <summary>A result is there. Operands: test, result, maximum.</summary>
    Result,

    /// <summary>A pass mark is reached; its part is the condition.</summary>
    PassMark,

    /// <summary>A score compares with a threshold. Operands: score, value, threshold, maximum.</summary>
    Score,

    /// <summary>A level compares with another. Operands: test, level, needed.</summary>
    Level,

    /// <summary>A rating is one of several. Operands: test, rating, accepted.</summary>
    Rating,

    /// <summary>A test has no mark, for a reason. Operands: test, state.</summary>
    ResultState,

    /// <summary>The candidate is within a cutoff. Operands: score, position, places, tied, last-retained, first-not-retained.</summary>
    Cutoff,

    /// <summary>The final score. Operands: value, maximum, and each term with its contribution.</summary>
    FinalScore,

    /// <summary>The rank. Operands: rank, of, tied.</summary>
    Rank,

    /// <summary>A reasonable adjustment, recorded without effect. Operands: test, measure.</summary>
    Adjustment,
}
