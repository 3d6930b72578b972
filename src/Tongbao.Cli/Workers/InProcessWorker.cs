using Tongbao.Cli.Inputs;
using Tongbao.Cli.Jobs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Workers;

/// <summary>Reads documents in this very process, without limits: for debugging, and to measure what isolation costs.</summary>
/// <param name="options">How to read.</param>
/// <param name="recognises">Told how far the recognition of an input is.</param>
internal sealed class InProcessWorker(ReadOptions options, Action<Input, OcrProgress> recognises) : IWorker
{
    private readonly DocumentJob _job = new(options);

    public (ReadResponse Response, byte[]? Text) Read(Input input)
    {
        var request = ReadRequest.Of(input, input.Content?.Length);
        return _job.Run(request, DocumentJob.Given(request, input.Content), hashed: null, progress => recognises(input, progress));
    }

    public void Abort() => Environment.Exit((int)ExitCode.Interrupted);

    public void Dispose() { }
}
