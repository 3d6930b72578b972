using System.Runtime.ExceptionServices;

namespace Tongbao.Cli.Jobs;

/// <summary>
/// Sees that memory ran out even if a library catches what is thrown then and goes on with less: what it gives would depend on
/// <c>--memory</c>.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private volatile bool _ranOut;

    public MemoryWatch() => AppDomain.CurrentDomain.FirstChanceException += See;

    /// <summary>True if memory ran out since the watch began, on whatever thread.</summary>
    public bool RanOut => _ranOut;

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= See;

    private void See(object? sender, FirstChanceExceptionEventArgs thrown) => _ranOut |= thrown.Exception is OutOfMemoryException;
}
