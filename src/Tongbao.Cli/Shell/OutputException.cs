namespace Tongbao.Cli.Shell;

/// <summary>An output could not be written; one line, exit code 6.</summary>
internal sealed class OutputException(string message) : Exception(message);
