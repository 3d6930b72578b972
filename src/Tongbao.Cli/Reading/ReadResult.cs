using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Reading;

/// <summary>A document that was read, or was not.</summary>
/// <param name="Input">What was read.</param>
/// <param name="Index">0-based place among the inputs.</param>
/// <param name="Response">What the reader says.</param>
/// <param name="Text">What is to be written, in UTF-8; null when it could not be read.</param>
/// <param name="Time">From asking to answer.</param>
internal sealed record ReadResult(Input Input, int Index, ReadResponse Response, byte[]? Text, TimeSpan Time)
{
    /// <summary>What became of it.</summary>
    public DocumentStatus Status => Response.Status!.Value;
}
