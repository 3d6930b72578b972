using System.Text;
using Tongbao.Diagnostics;

namespace Tongbao.Pages;

/// <summary>Plain text → pages of lines. A form feed begins a page.</summary>
/// <remarks>Encodings: a byte order mark decides; else UTF-8 if the bytes are valid UTF-8; else GB18030 (GB 18030-2022), of which GB2312 and GBK are subsets.</remarks>
internal static class PlainTextReader
{
    /// <summary>More control or replacement characters than this share of the text: it is no text.</summary>
    private const double MaxGarbage = 0.02;

    /// <summary>Share of GB 2312 characters below which bytes are no Chinese text.</summary>
    private const double MinCommon = 0.8;

    public static SourceDocument Read(byte[] bytes)
    {
        var text = Decode(bytes);
        if (Garbage(text) > MaxGarbage * text.Length)
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found("not a PDF, and not text either"));
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found("the file holds no text"));
        var pages = text.Split('\f').Select((page, index) => new SourcePage(index + 1, 0, 0, Lines(page))).ToList();
        if (pages.Count > 1 && pages[^1].Runs.All(run => string.IsNullOrWhiteSpace(run.Text)))
            pages.RemoveAt(pages.Count - 1);
        return new SourceDocument("text/plain", pages);
    }

    private static List<GlyphRun> Lines(string page) =>
        [.. page.ReplaceLineEndings("\n").Split('\n').Select(line => new GlyphRun(line))];

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Encoding.UTF8.GetString(bytes.AsSpan(3));
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            if (!LooksLikeChinese(bytes))
                throw new UnreadableNoticeException(ReadingRules.Unreadable.Found("not a PDF, and not text either"), e);
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }

    // Any bytes decode as GB18030, but in a real text nearly all double bytes are those of GB 2312: both from 0xA1 up.
    private static bool LooksLikeChinese(byte[] bytes)
    {
        var (common, pairs) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            pairs++;
            if (bytes[i] is >= 0xA1 and <= 0xF7 && bytes[i + 1] >= 0xA1)
                common++;
            i++;
        }

        return common >= MinCommon * pairs;
    }

    private static int Garbage(string text) =>
        text.Count(c => c is '\uFFFD' or >= '\uE000' and <= '\uF8FF' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\u0085')));
}
