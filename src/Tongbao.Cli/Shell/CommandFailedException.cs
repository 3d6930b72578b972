namespace Tongbao.Cli.Shell;

/// <summary>A command cannot go on; <see cref="Terminal"/> prints one line and ends with the exit code.</summary>
/// <param name="message">The line.</param>
/// <param name="code">The exit code.</param>
internal abstract class CommandFailedException(string message, ExitCode code) : Exception(message)
{
    /// <summary>What the process ends with.</summary>
    public ExitCode Code { get; } = code;
}
