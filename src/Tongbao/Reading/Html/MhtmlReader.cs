using AngleSharp.Dom;
using MimeKit;
using Tongbao.Documents;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Html.Markup;

namespace Tongbao.Reading.Html;

/// <summary>A web page and its files in one (MHTML, RFC 2557), as Chrome, Internet Explorer and Word save it.</summary>
internal static class MhtmlReader
{
    public static SourceDocument Read(byte[] bytes, RuleProfile profile, FindingBag findings)
    {
        var parts = new MimeParts(Open(bytes));
        if (parts.Root is not { } root)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableArchiveEmpty));
        return HtmlReader.Read(MimeParts.Bytes(root), parts, profile, findings, root.ContentType.Charset);
    }

    private static MimeMessage Open(byte[] bytes)
    {
        try
        {
            return MimeMessage.Load(new MemoryStream(bytes));
        }
        catch (FormatException e)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableArchive), e);
        }
    }

    /// <summary>The parts of an archive by the names that its pages use for them.</summary>
    private sealed class MimeParts : IPageFiles
    {
        private readonly Dictionary<string, MimePart> _byName = [];

        public MimeParts(MimeMessage message)
        {
            foreach (
                var part in message
                    .BodyParts.OfType<MimePart>()
                    .Where(part => part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml"))
            )
            {
                Root ??= part;
                if (part.ContentId is { } id)
                    _byName.TryAdd("cid:" + id, part);
                if (part.ContentLocation is { } location)
                    _byName.TryAdd(location.OriginalString, part);
            }
        }

        /// <summary>The page itself: the first that is one. Null when the archive holds none.</summary>
        public MimePart? Root { get; }

        public IDocument? Open(string? address) =>
            address is not null && (_byName.GetValueOrDefault(address) ?? Relative(address)) is { } part && part != Root
                ? HtmlReader.Load(Bytes(part), part.ContentType.Charset)
                : null;

        public static byte[] Bytes(MimePart part)
        {
            using var bytes = new MemoryStream();
            part.Content?.DecodeTo(bytes);
            return bytes.ToArray();
        }

        // A page may name a part relative to its own place.
        private MimePart? Relative(string address) =>
            Root?.ContentLocation is { IsAbsoluteUri: true } place && Uri.TryCreate(place, address, out var whole)
                ? _byName.GetValueOrDefault(whole.OriginalString) ?? _byName.GetValueOrDefault(whole.AbsoluteUri)
                : null;
    }
}
