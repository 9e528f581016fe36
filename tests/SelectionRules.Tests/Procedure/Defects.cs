namespace SelectionRules.Tests;

/// <summary>Says which defects a review has to find.</summary>
internal static class Defects
{
    /// <summary>The review finds this error and nothing else.</summary>
    public static void Error(SelectionProcedure procedure, string place, string message, DefectTopic topic = DefectTopic.General) =>
        Assert.Equal([new Defect { Place = place, Message = message, Topic = topic }], procedure.Validate());

    /// <summary>The review finds this warning and nothing else.</summary>
    public static void Warning(SelectionProcedure procedure, string place, string message) =>
        Assert.Equal([new Defect { Place = place, Message = message, Severity = DefectSeverity.Warning }], procedure.Validate());

    /// <summary>The review finds these defects and nothing else.</summary>
    public static void All(SelectionProcedure procedure, params string[] defects) =>
        Assert.Equal(defects, procedure.Validate().Select(defect => $"{defect.Severity} {defect}"));
}
