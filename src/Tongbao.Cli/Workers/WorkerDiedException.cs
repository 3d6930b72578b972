namespace Tongbao.Cli.Workers;

/// <summary>A worker ended where an answer was awaited; the message is what it said last.</summary>
internal sealed class WorkerDiedException(string message) : Exception(message);
