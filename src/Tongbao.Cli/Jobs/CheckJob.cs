using System.Text.Json;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Findings;

namespace Tongbao.Cli.Jobs;

/// <summary>A document, or an output of a former parse, becomes findings.</summary>
internal sealed class CheckJob : IJob
{
    public (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions parseOptions)
    {
        if (!NoticeOutput.IsOutput(source.Bytes) && !OutputSniffer.HasEnding(source.File))
            return (ReadResponse.Of(NoticeParser.Parse(source, parseOptions)), null);
        try
        {
            var notice = NoticeOutput.Read(source.Bytes);
            // An output does not keep the lines of the file.
            return (
                ReadResponse.Of(notice with { Diagnostics = NoticeChecker.Check(notice, parseOptions.Rules) }) with
                {
                    HasLines = false,
                },
                null
            );
        }
        catch (JsonException e)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(e.Message), e);
        }
    }
}
