namespace Tongbao.Cli.Workers;

/// <summary>The other side sends more than anything sensible.</summary>
/// <param name="limit">Bytes that are sensible.</param>
internal sealed class TooLongException(int limit) : Exception($"more than {limit >> 20} MiB")
{
    /// <summary>The limit, in MiB.</summary>
    public int Mebibytes => limit >> 20;
}
