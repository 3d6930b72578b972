using Tongbao.Languages;

namespace Tongbao.Cli.Shell;

/// <summary>A command cannot go on; <see cref="Terminal"/> prints one line and ends with the exit code.</summary>
/// <param name="said">The line.</param>
/// <param name="code">The exit code.</param>
internal abstract class CommandFailedException(Phrase said, ExitCode code) : Exception(said.In(Language.English))
{
    /// <summary>The line, in no language yet.</summary>
    public Phrase Said => said;

    /// <summary>What the process ends with.</summary>
    public ExitCode Code { get; } = code;
}
