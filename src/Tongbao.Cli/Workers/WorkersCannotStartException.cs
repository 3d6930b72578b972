using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Workers;

/// <summary>Workers die before they get a document.</summary>
internal sealed class WorkersCannotStartException(string lastWords)
    : CommandFailedException($"workers end before they get a document: {lastWords}", ExitCode.LimitHit);
