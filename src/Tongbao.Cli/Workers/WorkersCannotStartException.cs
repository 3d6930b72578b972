using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Workers;

/// <summary>Workers die before they get a document.</summary>
internal sealed class WorkersCannotStartException(string lastWords)
    : CommandFailedException(Phrases.ErrorWorkers(lastWords), ExitCode.LimitHit);
