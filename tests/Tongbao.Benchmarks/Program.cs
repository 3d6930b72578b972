using System.Text;
using BenchmarkDotNet.Running;

namespace Tongbao.Benchmarks;

/// <summary><c>scaling</c> runs the scaling check; anything else goes to BenchmarkDotNet.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (args is ["scaling"])
            return Scaling.Run();
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
