using NodaTime;

namespace SelectionRules.Json;

/// <summary>Requirements of admission.</summary>
internal static class RequirementForm
{
    private static readonly Field<Requirement, string> Reason = Fields<Requirement>.Required("reason", TextForms.Id, requirement => requirement.Reason);
    private static readonly Field<Requirement, string?> ReasonIfUnrecognised = Fields<Requirement>.Optional("reason-if-unrecognised", TextForms.Any, requirement => requirement.ReasonIfUnrecognised);
    private static readonly Field<Requirement, Condition> Condition = Fields<Requirement>.Required("requires", ConditionForm.Instance, requirement => requirement.Condition);
    private static readonly Field<Requirement, LocalDate?> AssessedOn = Fields<Requirement>.OptionalValue("assessed-on", TextForms.Date, requirement => requirement.AssessedOn);
    private static readonly Field<Requirement, bool> UnderReserve = Fields<Requirement>.Usually("under-reserve", false, TruthForm.Instance, requirement => requirement.UnderReserve);
    private static readonly Field<Requirement, Basis> Basis = Fields<Requirement>.Required("basis", BasisForm.Instance, requirement => requirement.Basis);

    public static ObjectForm<Requirement> Instance { get; } = new(
        "a requirement",
        [Reason, ReasonIfUnrecognised, Condition, AssessedOn, UnderReserve, Basis],
        values => new Requirement(values.Of(Reason), values.Of(Condition), values.Of(Basis))
        {
            ReasonIfUnrecognised = values.Of(ReasonIfUnrecognised),
            AssessedOn = values.Of(AssessedOn),
            UnderReserve = values.Of(UnderReserve),
        })
    {
        Meaning = "A requirement of admission, and the reason given to those who do not meet it.",
    };
}
