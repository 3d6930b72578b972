using System.Text;
using System.Text.Json;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Review.Html;
using Tongbao.Review.Model;

namespace Tongbao.Cli.Jobs;

/// <summary>A document becomes a review page.</summary>
/// <param name="options">What the page looks like.</param>
internal sealed class ReviewJob(ReviewOptions options) : IJob
{
    public (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions parseOptions)
    {
        if (NoticeOutput.IsOutput(source.Bytes))
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableOutputUnviewable));
        var review = ReviewBuilder.Build(source, parseOptions, request.Expected is { } expected ? ReadExpected(expected) : null);
        var notice = review.Notice;
        var statuses = notice.Issues.Concat(notice.Suggestions).Select(issue => issue.Status);
        var summary = new ReviewSummary(notice.Title?.Text, [.. statuses], review.Differences?.Count);
        var page = ReviewHtml.Write(review, Labels.In(options.Language), options.OpensOnFindings, WayBack(request.Relative));
        return (ReadResponse.Of(notice) with { Review = summary }, Encoding.UTF8.GetBytes(page));
    }

    private string? WayBack(string relative) =>
        options.Index is not { } index || index.StartsWith('/')
            ? options.Index
            : string.Concat(Enumerable.Repeat("../", relative.Count(c => c == '/'))) + index;

    private static Notice ReadExpected(string path)
    {
        try
        {
            return NoticeOutput.Read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableNoticeException(
                ReadingFindings.Unreadable.Found(
                    Phrases.UnreadableExpected(Path.GetFileName(path), e is JsonException json ? JsonReason.Of(json) : Cause.Of(e))
                ),
                e
            );
        }
    }
}
