using Ardalis.GuardClauses;

namespace SelectionRules;

/// <content>What the procedure asks of applications.</content>
public sealed partial record SelectionProcedure
{
    /// <summary>Gets the parts of an application that some rule of the procedure looks at: an application states them, the others may be left out.</summary>
    public ApplicationFields AsksFor
    {
        get
        {
            var asked = ApplicationFields.None;
            asked |= ClosesAt is null ? ApplicationFields.None : ApplicationFields.ReceivedAt;
            asked |= Dossier is null ? ApplicationFields.None : ApplicationFields.Documents;
            asked |= LanguageRole is null ? ApplicationFields.None : ApplicationFields.ChosenLanguageRole;
            asked |= Facts.Any(fact => !fact.MayBeMissing) ? ApplicationFields.Facts : ApplicationFields.None;
            foreach (var (_, condition) in ProcedureWalk.Of(this).All<Condition>())
            {
                asked |= condition switch
                {
                    Condition.CitizenOf => ApplicationFields.Citizenships,
                    Condition.Declares { Statement: DeclaredStatement.IrreproachableConduct } => ApplicationFields.IrreproachableConduct,
                    Condition.Declares => ApplicationFields.CivilAndPoliticalRights,
                    Condition.HoldsDiploma => ApplicationFields.Diplomas,
                    Condition.HasExperience => ApplicationFields.Experience,
                    Condition.HasDocument => ApplicationFields.Documents,
                    _ => ApplicationFields.None,
                };
            }

            return asked;
        }
    }

    /// <summary>Gets the documents that some rule of the procedure looks at; what else was handed in decides nothing.</summary>
    public Sequence<SupportingDocument> DocumentsAskedFor =>
        [.. (Dossier?.Documents ?? []).Concat(ProcedureWalk.Of(this).All<Condition.HasDocument>().Select(found => found.Node.Document)).Distinct()];

    /// <summary>Gets the domains of experience that some rule of the procedure looks at; empty where one looks at experience of any domain, or none at any.</summary>
    public Sequence<string> ExperienceDomainsAskedFor
    {
        get
        {
            var asked = ProcedureWalk.Of(this).All<Condition.HasExperience>().Select(found => found.Node.Domains).ToList();
            return asked.Exists(domains => domains.IsEmpty) ? [] : [.. asked.SelectMany(domains => domains).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>Tells whether some candidates need not take a test: a rule awaits it from some only, or looks for an exemption.</summary>
    public bool Dispenses(Test test)
    {
        Guard.Against.Null(test);
        return test.AwaitedWhere is not null
            || ProcedureWalk.Of(this).All<Condition.ResultIs>().Any(found => found.Node.Test.Equals(test) && found.Node.OneOf.AsSpan().Contains(ResultState.Exempt));
    }
}
