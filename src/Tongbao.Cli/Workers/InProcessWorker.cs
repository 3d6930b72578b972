using Tongbao.Cli.Inputs;
using Tongbao.Cli.Jobs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Workers;

/// <summary>Reads documents in this very process, without limits: for debugging, and to measure what isolation costs.</summary>
/// <param name="settings">How to read.</param>
/// <param name="ocrBegins">Told how many pages of an input are about to be recognised.</param>
internal sealed class InProcessWorker(ReadOptions settings, Action<Input, int> ocrBegins) : IWorker
{
    private readonly ParseJob _reading = new(settings);

    public (ReadResponse Answer, byte[]? Text) Read(Input input)
    {
        var content = StandardInput.Bytes(input);
        var request = ReadRequest.Of(input, content?.Length);
        return _reading.Read(request, ParseJob.Given(request, content), inHand: null, pages => ocrBegins(input, pages));
    }

    public void Abort() => Environment.Exit((int)ExitCode.Interrupted);

    public void Dispose() { }
}
