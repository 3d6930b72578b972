using Tongbao.Diagnostics;

namespace Tongbao.Cli;

/// <summary>What a command says on standard error; data alone goes to standard output.</summary>
internal static class Terminal
{
    /// <summary>Runs a command and turns what it could not help into one line and an exit code.</summary>
    public static int Run(Func<ExitCode> command)
    {
        try
        {
            return (int)command();
        }
        catch (UsageException e)
        {
            return Fail(e.Message, ExitCode.Usage);
        }
        catch (OutputException e)
        {
            return Fail(e.Message, ExitCode.CannotWrite);
        }
    }

    public static void Unreadable(string input, Diagnostic problem) =>
        Console.Error.WriteLine($"tongbao: {input}: {problem.Rule} {DiagnosticRules.Find(problem.Rule)?.Name}: {problem.Message}");

    public static void Finding(string input, Diagnostic finding) =>
        Console.Error.WriteLine($"{input}{(finding.Page is { } page ? $":{page}" : "")}: {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule} {DiagnosticRules.Find(finding.Rule)?.Name}: {finding.Message}");

    private static int Fail(string message, ExitCode code)
    {
        Console.Error.WriteLine($"tongbao: {message}");
        return (int)code;
    }
}
