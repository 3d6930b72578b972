using System.CommandLine;
using System.Text;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is [WorkerLoop.CommandName, .. var manner])
            return WorkerLoop.Run(oneDocument: manner is [WorkerLoop.OneDocument]);
        if (ParseCommand.LooksLikeOneDocument(args))
            WorkerProcess.StartEarly(new ReadingLimits(TimeSpan.Zero, TimeSpan.Zero, ReadingLimits.DefaultMemory) { OneDocument = true });
        try
        {
            return Run(args);
        }
        finally
        {
            WorkerProcess.EndEarly();
        }
    }

    private static int Run(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("""
            Turns published rectification notices (巡视/巡察整改情况通报) into structured YAML or JSON.

            Example: tongbao parse notice.pdf
            """)
        {
            ParseCommand.Create(),
            CheckCommand.Create(),
            DiffCommand.Create(),
            MergeCommand.Create(),
            ExplainCommand.Create(),
            ViewCommand.Create(),
            RulesCommand.Create(),
            SchemaCommand.Create(),
            DoctorCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine($"tongbao: {error.Message.ReplaceLineEndings(" ").Replace("\t", "")}");
            Console.Error.WriteLine("tongbao: see tongbao --help");
            return (int)ExitCode.Usage;
        }

        return parsed.Invoke();
    }
}
