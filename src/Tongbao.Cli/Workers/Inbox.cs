using System.Collections.Concurrent;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Workers;

/// <summary>
/// What the supervisor sends to a worker, read on a thread of its own: when the supervisor is gone, a worker that hangs in a document must
/// not outlive it.
/// </summary>
internal sealed class Inbox
{
    private readonly LineStream _pipe;
    private readonly TaskCompletionSource<ReadOptions?> _settings = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly BlockingCollection<(ReadRequest Request, byte[]? Content)> _requests = [];
    private volatile bool _busy;

    /// <param name="pipe">From the supervisor; nobody else may read from it.</param>
    public Inbox(LineStream pipe)
    {
        _pipe = pipe;
        new Thread(Read) { IsBackground = true }.Start();
    }

    /// <summary>Waits for the first message; null when the supervisor is gone before.</summary>
    public ReadOptions? Settings() => _settings.Task.GetAwaiter().GetResult();

    /// <summary>The messages after it, one by one: whoever asks for the next is done with the last.</summary>
    public IEnumerable<(ReadRequest Request, byte[]? Content)> Requests()
    {
        foreach (var request in _requests.GetConsumingEnumerable())
        {
            _busy = true;
            yield return request;
            _busy = false;
        }
    }

    private void Read()
    {
        _settings.SetResult(_pipe.Read(MessageContext.Default.ReadOptions));
        while (_pipe.Read(MessageContext.Default.ReadRequest) is { } request)
            _requests.Add((request, request.Bytes is { } length ? _pipe.ReadText(length) : null));
        _requests.CompleteAdding();
        if (_busy)
            Environment.Exit((int)ExitCode.Interrupted);
    }
}
