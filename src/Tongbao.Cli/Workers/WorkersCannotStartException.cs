namespace Tongbao.Cli.Workers;

/// <summary>Workers die before they get a document; one line, exit code 5.</summary>
internal sealed class WorkersCannotStartException(string lastWords) : Exception($"workers end before they get a document: {lastWords}");
