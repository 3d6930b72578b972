namespace Tongbao.Cli.Workers;

/// <summary>The other side sends more than anything sensible.</summary>
internal sealed class TooLongException(int limit) : Exception($"more than {limit >> 20} MiB");
