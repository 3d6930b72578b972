namespace Tongbao.Cli.Shell;

/// <summary>The command line or a configuration file is wrong; one line, exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
