using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Streams;

/// <summary>Whoever read standard output has enough, as <c>head</c> has: the run ends without a word.</summary>
internal sealed class PipeClosedException() : CommandFailedException(Phrases.ErrorPipeClosed, ExitCode.PipeClosed);
