using BenchmarkDotNet.Running;
using SelectionRules.Benchmarks;

if (args is ["ratios", ..])
{
    return RatiosCommand.Run(args);
}

BenchmarkSwitcher.FromAssembly(typeof(RatiosCommand).Assembly).Run(args);
return 0;
