using System.Text;
using BenchmarkDotNet.Running;

namespace Tongbao.Benchmarks;

/// <summary><c>scaling</c> runs the scaling check, <c>batch [FILE]</c> the throughput of whole batches, <c>check</c> that of checks and comparisons; anything else goes to BenchmarkDotNet.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (args is ["scaling"])
            return Scaling.Run();
        if (args is ["batch", .. var notice])
            return BatchThroughput.Run(notice is [var file] ? file : null);
        if (args is ["check"])
            return CheckThroughput.Run();
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
