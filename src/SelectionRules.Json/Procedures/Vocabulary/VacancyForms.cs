using NodaTime;

namespace SelectionRules.Json;

/// <summary>What is to be filled, the job profile, and what is offered.</summary>
internal static class VacancyForms
{
    public static ObjectForm<Vacancy> Vacancy { get; } = MakeVacancy();

    public static ObjectForm<JobProfile> Profile { get; } = MakeProfile();

    public static ObjectForm<EmploymentTerms> Employment { get; } = MakeEmployment();

    private static ObjectForm<Vacancy> MakeVacancy()
    {
        var title = Fields<Vacancy>.Required("title", LocalizedTextForm.Instance, vacancy => vacancy.Title);
        var authority = Fields<Vacancy>.Required("authority", LocalizedTextForm.Instance, vacancy => vacancy.Authority);
        var purposes = Fields<Vacancy>.Required("purposes", new ListForm<ProcedurePurpose>(WordForms.Purpose), vacancy => vacancy.Purposes);
        var isBilingual = Fields<Vacancy>.Usually("bilingual", false, TruthForm.Instance, vacancy => vacancy.IsBilingual);
        var basis = Fields<Vacancy>.Required("basis", BasisForm.Instance, vacancy => vacancy.Basis);
        return new(
            "the vacancy",
            [title, authority, purposes, isBilingual, basis],
            values => new Vacancy
            {
                Title = values.Of(title),
                Authority = values.Of(authority),
                Purposes = values.Of(purposes),
                IsBilingual = values.Of(isBilingual),
                Basis = values.Of(basis),
            });
    }

    private static ObjectForm<JobProfile> MakeProfile()
    {
        var texts = new ListForm<LocalizedText>(LocalizedTextForm.Instance);
        var place = Fields<JobProfile>.Required("place", LocalizedTextForm.Instance, profile => profile.Place);
        var tasks = Fields<JobProfile>.Required("tasks", texts, profile => profile.Tasks);
        var function = Fields<JobProfile>.Required("function-competencies", texts, profile => profile.FunctionCompetencies);
        var generic = Fields<JobProfile>.Required("generic-competencies", new ListForm<Competency>(MakeCompetency()), profile => profile.GenericCompetencies);
        var basis = Fields<JobProfile>.Required("basis", BasisForm.Instance, profile => profile.Basis);
        return new(
            "the profile",
            [place, tasks, function, generic, basis],
            values => new JobProfile
            {
                Place = values.Of(place),
                Tasks = values.Of(tasks),
                FunctionCompetencies = values.Of(function),
                GenericCompetencies = values.Of(generic),
                Basis = values.Of(basis),
            });
    }

    private static ObjectForm<Competency> MakeCompetency()
    {
        var id = Fields<Competency>.Required("id", TextForms.Id, competency => competency.Id);
        var name = Fields<Competency>.Required("name", LocalizedTextForm.Instance, competency => competency.Name);
        var description = Fields<Competency>.Optional("description", LocalizedTextForm.Instance, competency => competency.Description);
        return new(
            "a competency",
            [id, name, description],
            values => new Competency(values.Of(id)) { Name = values.Of(name), Description = values.Of(description) });
    }

    private static ObjectForm<EmploymentTerms> MakeEmployment()
    {
        var pay = Fields<EmploymentTerms>.Required("pay", MakePay(), terms => terms.Pay);
        var probation = Fields<EmploymentTerms>.Required<Period>("probation", PeriodForm.Instance, terms => terms.Probation);
        var after = Fields<EmploymentTerms>.Required("after-probation", LocalizedTextForm.Instance, terms => terms.AfterProbation);
        var benefits = Fields<EmploymentTerms>.Required("benefits", new ListForm<LocalizedText>(LocalizedTextForm.Instance), terms => terms.Benefits);
        var basis = Fields<EmploymentTerms>.Required("basis", BasisForm.Instance, terms => terms.Basis);
        return new(
            "the terms of employment",
            [pay, probation, after, benefits, basis],
            values => new EmploymentTerms
            {
                Pay = values.Of(pay),
                Probation = values.Of(probation),
                AfterProbation = values.Of(after),
                Benefits = values.Of(benefits),
                Basis = values.Of(basis),
            });
    }

    private static ObjectForm<PayRange> MakePay()
    {
        var minimum = Fields<PayRange>.Required("minimum", NumberForms.Amount, pay => pay.Minimum);
        var maximum = Fields<PayRange>.Required("maximum", NumberForms.Amount, pay => pay.Maximum);
        var currency = Fields<PayRange>.Required("currency", TextForms.Any, pay => pay.Currency);
        var isGross = Fields<PayRange>.Required("gross", TruthForm.Instance, pay => pay.IsGross);
        var isIndexed = Fields<PayRange>.Required("indexed", TruthForm.Instance, pay => pay.IsIndexed);
        var per = Fields<PayRange>.Required<Period>("per", PeriodForm.Instance, pay => pay.Per);
        var dependsOn = Fields<PayRange>.Required("depends-on", LocalizedTextForm.Instance, pay => pay.DependsOn);
        return new(
            "the pay",
            [minimum, maximum, currency, isGross, isIndexed, per, dependsOn],
            values => new PayRange
            {
                Minimum = values.Of(minimum),
                Maximum = values.Of(maximum),
                Currency = values.Of(currency),
                IsGross = values.Of(isGross),
                IsIndexed = values.Of(isIndexed),
                Per = values.Of(per),
                DependsOn = values.Of(dependsOn),
            });
    }
}
