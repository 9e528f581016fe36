namespace SelectionRules.Tool.Reports;

/// <summary>Prints what a procedure assumes.</summary>
internal static class ProcedureSummary
{
    public static void PrintAssumptions(Screen screen, SelectionProcedure procedure)
    {
        screen.Line($"Assumptions where the law is silent ({procedure.Assumptions.Count}):");
        foreach (var assumption in procedure.Assumptions)
        {
            screen.Line($"  {assumption}");
        }
    }
}
