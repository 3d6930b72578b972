using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;

namespace Tongbao.Tests.Workers;

/// <summary>A worker that does what a test says with each input.</summary>
internal sealed class FakeWorker(Action<Input> read) : IWorker
{
    private readonly ManualResetEventSlim _aborted = new();

    /// <summary>Set when the worker was told to give up.</summary>
    public WaitHandle Aborted => _aborted.WaitHandle;

    public (ReadResponse Response, byte[]? Text) Read(Input input)
    {
        read(input);
        return (ReadResponse.Progress with { Status = DocumentStatus.Ok }, []);
    }

    public void Abort() => _aborted.Set();

    public void Dispose() => _aborted.Dispose();
}
