namespace Tongbao.Cli.Shell;

/// <summary>An output could not be written.</summary>
internal sealed class OutputException(string message) : CommandFailedException(message, ExitCode.CannotWrite);
