using NodaTime;

namespace SelectionRules.Json;

/// <summary>Bounds that the jury has set.</summary>
internal static class RecordedThresholdForm
{
    private static readonly Field<RecordedThreshold, string> Id = Fields<RecordedThreshold>.Required("id", TextForms.Id, threshold => threshold.Id);
    private static readonly Field<RecordedThreshold, Fraction> Value = Fields<RecordedThreshold>.Required("value", FractionForm.Instance, threshold => threshold.Value);
    private static readonly Field<RecordedThreshold, string> SetBy = Fields<RecordedThreshold>.Required("set-by", TextForms.Words, threshold => threshold.SetBy);
    private static readonly Field<RecordedThreshold, LocalDate> SetOn = Fields<RecordedThreshold>.Required("set-on", TextForms.Date, threshold => threshold.SetOn);

    public static ObjectForm<RecordedThreshold> Instance { get; } = new(
        "a recorded threshold",
        [Id, Value, SetBy, SetOn],
        values => new RecordedThreshold(values.Of(Id), values.Of(Value), values.Of(SetBy), values.Of(SetOn)))
    {
        Meaning = "A bound that the jury has set, with who set it and when.",
    };
}
