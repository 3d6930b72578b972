namespace Tongbao.Cli.Shell;

/// <summary>Progress that is told at once, on the thread that makes it.</summary>
/// <param name="report">Gets it.</param>
internal sealed class Callback<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
