using Tongbao.Documents;
using Tongbao.Reading;
using Tongbao.Reading.Packages;
using Tongbao.Reading.Pdf;

namespace Tongbao.Review.Model;

/// <summary>What every stage saw of a notice → its review.</summary>
internal static class ReviewBuilder
{
    /// <param name="source">The bytes, for the images of its pages.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="expected">The notice as it should be read; null to compare with nothing.</param>
    /// <exception cref="UnreadableNoticeException">The input cannot be read at all.</exception>
    public static ReviewModel Build(NoticeSource source, ParseOptions options, Notice? expected)
    {
        var trace = NoticeParser.Trace(source, options);
        var notice = trace.Notice with { Diagnostics = trace.Findings.ToSorted() };
        var looks = LooksOf(source, notice.Source.MediaType, trace.Document.Pages, options);
        var roots = ReviewOutline.Build(notice, trace.Manuscript.Furniture);
        var pages = ReviewPages.Build(trace, roots, looks);
        var differences = expected is null
            ? null
            : NoticeComparison
                .Of(expected, notice)
                .Differences.Select(difference => new PinnedDifference(difference, Nearest(difference, roots)))
                .ToList();
        return new ReviewModel(notice, roots, pages, [.. notice.Diagnostics.Select(finding => PinOf(finding, roots, pages))], differences);
    }

    private static IReadOnlyList<PageAppearance> LooksOf(
        NoticeSource source,
        string mediaType,
        IReadOnlyList<SourcePage> pages,
        ParseOptions options
    ) =>
        mediaType == "application/pdf" ? PdfAppearance.Read(Packing.Unpack(source.Bytes), options.Password)
        : mediaType.StartsWith("image/", StringComparison.Ordinal) && options.Recogniser is { } recogniser
            ? PictureAppearance.Of(
                recogniser.Show(PicturePages.Of(source, source.Pictures is null ? Packing.Unpack(source.Bytes) : [])),
                pages
            )
        : [];

    private static Pin PinOf(Finding finding, IReadOnlyList<ReviewNode> roots, IReadOnlyList<ReviewPage> pages)
    {
        var line = pages.FirstOrDefault(page => page.Number == finding.Page)?.Lines.FirstOrDefault(line => line.Number == finding.Line);
        var marks = line is null || finding.Words is null ? null : Find(line.Text, finding.Words);
        var node = NodeAt(line, marks?.Start ?? 0);
        return new Pin(
            finding,
            roots
                .SelectMany(root => root.Subtree)
                .FirstOrDefault(found => node is null ? found.Issue is { } issue && issue.Id == finding.Issue : found.Number == node),
            marks
        );
    }

    private static int? NodeAt(ReviewLine? line, int offset)
    {
        foreach (var segment in line?.Segments ?? [])
        {
            if (offset < segment.Text.Length)
                return segment.Node;
            offset -= segment.Text.Length;
        }

        return null;
    }

    // Words that run on into the next line are marked to the end of this one.
    private static (int Start, int Length)? Find(string line, string words)
    {
        var start = line.IndexOf(words, StringComparison.Ordinal);
        if (start >= 0)
            return (start, words.Length);
        for (var length = Math.Min(words.Length - 1, line.Length); length > 1; length--)
        {
            if (line.EndsWith(words[..length], StringComparison.Ordinal))
                return (line.Length - length, length);
        }

        return null;
    }

    // The node whose place in the output is the longest beginning of the difference's.
    private static ReviewNode? Nearest(Difference difference, IReadOnlyList<ReviewNode> roots) =>
        roots
            .SelectMany(root => root.Subtree)
            .Where(node => node.Place.Length > 0 && Contains(node.Place, difference.Place))
            .MaxBy(node => node.Place.Length);

    private static bool Contains(string place, string inner) =>
        inner.StartsWith(place, StringComparison.Ordinal) && (inner.Length == place.Length || inner[place.Length] is '.' or '[');
}
