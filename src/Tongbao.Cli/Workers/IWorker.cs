using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Workers;

/// <summary>Reads one document after the other; never throws because of a document.</summary>
internal interface IWorker : IDisposable
{
    /// <returns>The answer, and its text when there is one.</returns>
    (ReadResponse Response, byte[]? Text) Read(Input input);

    /// <summary>Gives up the document in hand; may be called from any thread.</summary>
    void Abort();
}
