using System.Text;
using BenchmarkDotNet.Running;

namespace Tongbao.Benchmarks;

/// <summary>
/// <c>scaling</c> runs the scaling check, <c>shares</c> what each stage takes of a PDF, <c>text</c> how fast text becomes YAML, <c>batch
/// [FILE]</c> the throughput of whole batches, <c>check</c> that of checks and comparisons, <c>view [FILE]</c> the first paint of a review
/// page; anything else goes to BenchmarkDotNet.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (args is ["scaling"])
            return Scaling.Run();
        if (args is ["shares"])
            return Shares.Run();
        if (args is ["text"])
            return TextThroughput.Run();
        if (args is ["batch", .. var notice])
            return BatchThroughput.Run(notice is [var file] ? file : null);
        if (args is ["check"])
            return CheckThroughput.Run();
        if (args is ["view", .. var shown])
            return await FirstPaint.Run(shown is [var pdf] ? pdf : null);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
