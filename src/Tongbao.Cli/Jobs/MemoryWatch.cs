using System.Runtime.ExceptionServices;

namespace Tongbao.Cli.Jobs;

/// <summary>
/// Sees that memory ran out even if a library catches what is thrown then and goes on with less: what it gives would depend on
/// <c>--memory</c>.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    // Of a document, on all threads that work on it.
    private static readonly AsyncLocal<MemoryWatch?> Current = new();

    static MemoryWatch() => AppDomain.CurrentDomain.FirstChanceException += See;

    public MemoryWatch() => Current.Value = this;

    /// <summary>True if memory ran out since the watch began.</summary>
    public bool RanOut { get; private set; }

    public void Dispose() => Current.Value = null;

    private static void See(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (thrown.Exception is OutOfMemoryException && Current.Value is { } watch)
            watch.RanOut = true;
    }
}
