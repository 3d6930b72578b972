namespace Tongbao.Cli.Shell;

/// <summary>The command line or a configuration file is wrong.</summary>
internal sealed class UsageException(string message) : CommandFailedException(message, ExitCode.Usage);
