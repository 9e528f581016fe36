namespace SelectionRules;

/// <summary>The kinds of statement that a finding makes; each is put into words by one sentence.</summary>
public enum FindingKind
{
    /// <summary>The application was received in time. Operands: received, limit, and the zone of the notice.</summary>
    ReceivedInTime,

    /// <summary>The dossier is complete. Operands: missing documents.</summary>
    DossierComplete,

    /// <summary>A requirement of admission is met; its part is the condition. Operands: the reason of a refusal, or under-reserve where evidence may still come.</summary>
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

    /// <summary>The candidate holds a diploma. Operands: levels, fields, languages where they matter, qualifying, unrecognised.</summary>
    Diploma,

    /// <summary>The candidate has experience. Operands: counted, needed, domains. The margin is in days, of which 360 make a year.</summary>
    Experience,

    /// <summary>A document was handed in. Operands: document.</summary>
    Document,

    /// <summary>A fact compares with a bound. Operands: fact, value where it is known, bound. The margin of a date is in days.</summary>
    Fact,

    /// <summary>The candidate's age compares with a bound. Operands: age where it is known, bound, date.</summary>
    Age,

    /// <summary>The candidate belongs to a group; its part is who belongs to a list. Operands: group.</summary>
    Membership,

    /// <summary>The language role. Operands: languages of the qualifying diplomas, and where there is one chosen and role.</summary>
    LanguageRole,

    /// <summary>A stage is passed; its parts are results, pass marks, rulings and the cutoff. Operands: status (passed, failed, pending, withdrawn), reasons.</summary>
    Stage,

    /// <summary>A result is there. Operands: test, result (a mark, or why there is none), maximum of points, and the effect of a missing mark.</summary>
    Result,

    /// <summary>A pass mark is reached; its parts are the condition and who it is waived for. Operands: waived, where it is; groups, where it counts in others only.</summary>
    PassMark,

    /// <summary>A score compares with a threshold. Operands: score, value (or lowest and highest while a result is missing, with or-none while it may turn out to have no value), threshold, maximum, and set-by and set-on of a bound that the jury set.</summary>
    Score,

    /// <summary>A level compares with another. Operands: test, level (or why there is none), needed.</summary>
    Level,

    /// <summary>A rating is one of several. Operands: test, rating (or why there is none), accepted.</summary>
    Rating,

    /// <summary>A test has no mark, for a reason. Operands: test, state, accepted.</summary>
    ResultState,

    /// <summary>The candidate is within a cutoff. Operands: score, position, places, counted, tied (others), last-retained, group, other-list where the candidate goes on without being within here, and others-pending while results of others can change it. The margin is that over the last one retained.</summary>
    Cutoff,

    /// <summary>The final score. Operands: value, maximum, and each term with its contribution.</summary>
    FinalScore,

    /// <summary>The rank. Operands: rank, of, tied (others), group.</summary>
    Rank,

    /// <summary>The candidate has a place, or stands on a complementary list. Operands: list (main, complementary, undecided), group, position, and where there is one turn and the last day (date).</summary>
    Placement,

    /// <summary>A reasonable adjustment, recorded without effect. Operands: test, measure.</summary>
    Adjustment,

    /// <summary>A ruling of the jury or the authority, recorded. Operands: ruling, by, on, reason, and the group that it assigns.</summary>
    Ruling,
}
