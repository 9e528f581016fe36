namespace SelectionRules;

/// <summary>Says to which language role a candidate belongs: that of the language of the required diploma.</summary>
/// <remarks>
/// <para>The qualifying diplomas are those that meet the requirements. Where exactly one of <see cref="Roles"/> is among their languages, that is the role.</para>
/// <para>Where several are, or none is, the law is silent as a rule: <see cref="WhereSeveralQualify"/> and <see cref="WhereNoneQualifies"/> say what happens.
/// Without a qualifying diploma there is no role.</para>
/// </remarks>
public sealed record LanguageRoleRule
{
    /// <summary>Gets the languages that have a role, in the order in which roles are listed.</summary>
    public required Sequence<Language> Roles { get; init; }

    /// <summary>Gets what happens when qualifying diplomas are in several of the role languages.</summary>
    public required RoleFallback WhereSeveralQualify { get; init; }

    /// <summary>Gets what happens when no qualifying diploma is in a role language.</summary>
    public required RoleFallback WhereNoneQualifies { get; init; }

    /// <summary>Gets the clause.</summary>
    public required Basis Basis { get; init; }

    /// <summary>Makes the rule that the language of the required diploma determines the role.</summary>
    public static LanguageRoleRule LanguageOfRequiredDiploma(Sequence<Language> roles, RoleFallback whereSeveralQualify, RoleFallback whereNoneQualifies, Basis basis) =>
        new() { Roles = roles, WhereSeveralQualify = whereSeveralQualify, WhereNoneQualifies = whereNoneQualifies, Basis = basis };
}
