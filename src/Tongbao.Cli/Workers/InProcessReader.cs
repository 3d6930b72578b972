using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Workers;

/// <summary>Reads documents in this very process, without limits: for debugging, and to measure what isolation costs.</summary>
internal sealed class InProcessReader(ReadingSettings settings) : IDocumentReader
{
    private readonly DocumentReading _reading = new(settings);

    public (ReadingAnswer Answer, byte[]? Text) Read(Input input)
    {
        var content = StandardInput.Bytes(input);
        return _reading.Read(ReadingRequest.Of(input, content?.Length), content, _ => { });
    }

    public void Abort() => Environment.Exit((int)ExitCode.Interrupted);

    public void Dispose()
    {
    }
}
