using BenchmarkDotNet.Running;
using SelectionRules.Benchmarks;

if (args is ["ratios", ..])
{
    return RatiosCommand.Run(args);
}

if (args is ["chart", var figures, var svg])
{
    ResultChart.Write(figures, svg);
    return 0;
}

if (args is [FileRuns.DuckDbCommand, var applications, var results, var output])
{
    DuckDbFiles.Run(applications, results, output);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(RatiosCommand).Assembly).Run(args);
return 0;
