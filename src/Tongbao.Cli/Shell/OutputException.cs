using Tongbao.Languages;

namespace Tongbao.Cli.Shell;

/// <summary>An output could not be written.</summary>
internal sealed class OutputException(Phrase said) : CommandFailedException(said, ExitCode.CannotWrite);
