using Tongbao.Cli.Reading;
using Tongbao.Issues;

namespace Tongbao.Cli.Jobs;

/// <summary>A document becomes the rows of a profile that it suggests.</summary>
internal sealed class SuggestJob : IJob
{
    public (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions options)
    {
        FormerOutput.Refuse(source);
        var trace = NoticeParser.Trace(source, options);
        return (ReadResponse.Of(trace.Notice) with { Suggested = [.. SuggestedRow.Of(trace.Reading)] }, null);
    }
}
