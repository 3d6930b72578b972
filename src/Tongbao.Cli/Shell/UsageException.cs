using Tongbao.Languages;

namespace Tongbao.Cli.Shell;

/// <summary>The command line or a configuration file is wrong.</summary>
internal sealed class UsageException(Phrase said) : CommandFailedException(said, ExitCode.Usage);
