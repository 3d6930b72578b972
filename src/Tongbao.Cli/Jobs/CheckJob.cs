using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Jobs;

/// <summary>A document, or an output of a former parse, becomes findings.</summary>
internal sealed class CheckJob : IJob
{
    public (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions parseOptions)
    {
        // An output does not keep the lines of the file.
        return FormerOutput.Read(source, parseOptions) is { } output
            ? (ReadResponse.Of(output) with { HasLines = false }, null)
            : (ReadResponse.Of(NoticeParser.Parse(source, parseOptions)), null);
    }
}
