using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Workers;

/// <summary>Reads documents in this very process, without limits: for debugging, and to measure what isolation costs.</summary>
/// <param name="settings">How to read.</param>
/// <param name="ocrBegins">Told how many pages of an input are about to be recognised.</param>
internal sealed class InProcessReader(ReadingSettings settings, Action<Input, int> ocrBegins) : IDocumentReader
{
    private readonly DocumentReading _reading = new(settings);

    public (ReadingAnswer Answer, byte[]? Text) Read(Input input)
    {
        var content = StandardInput.Bytes(input);
        var request = ReadingRequest.Of(input, content?.Length);
        return _reading.Read(request, DocumentReading.Given(request, content), inHand: null, pages => ocrBegins(input, pages));
    }

    public void Abort() => Environment.Exit((int)ExitCode.Interrupted);

    public void Dispose() { }
}
