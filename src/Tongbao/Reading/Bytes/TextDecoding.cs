using System.Text;
using System.Text.Unicode;

namespace Tongbao.Reading.Bytes;

/// <summary>
/// Tells the encoding of a Chinese text and decodes it: a mark decides, then what the document declares if its bytes agree, then the bytes
/// alone.
/// </summary>
/// <remarks>GB18030 (GB 18030-2022) stands for GB2312 and GBK, which are subsets of it.</remarks>
internal static class TextDecoding
{
    /// <summary>Share of GB 2312 characters below which bytes are no Chinese text.</summary>
    private const double MinCommon = 0.8;

    /// <summary>
    /// Bytes are UTF-8 while no more than this share of their characters outside ASCII is damaged: a program that shortens text by bytes
    /// cuts a character in two.
    /// </summary>
    private const double MaxDamage = 0.02;

    private static Encoding Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The text of <paramref name="bytes"/>; null when they are text in none of the encodings.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="declared">What the document says of itself, as <c>gb2312</c>; null when it says nothing.</param>
    public static string? Decode(byte[] bytes, string? declared = null)
    {
        if (Marked(bytes) is var (encoding, length))
            return encoding.GetString(bytes.AsSpan(length));
        // UTF-8 and GB18030 hold no zero bytes, of which a text in UTF-16 has one for each digit and line feed.
        if (bytes.AsSpan().Contains((byte)0) && UnmarkedUtf16.Of(bytes) is { } zeros)
            return zeros.GetString(bytes);
        if (Utf8Damage(bytes) <= MaxDamage)
            return Encoding.UTF8.GetString(bytes);
        if (UnmarkedUtf16.Of(bytes) is { } utf16)
            return utf16.GetString(bytes);
        if (LooksLikeChinese(bytes) || IsGb(declared))
            return PrivateGbCharacters.Replace(Gb18030.GetString(bytes));
        return Named(declared)?.GetString(bytes);
    }

    /// <summary>
    /// The encoding that the first bytes tell, and how many of them are the mark; null for bytes that begin with neither a mark nor a
    /// UTF-16 tag.
    /// </summary>
    public static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [(byte)'<', 0, _, 0, ..] => (Encoding.Unicode, 0),
            [0, (byte)'<', 0, _, ..] => (Encoding.BigEndianUnicode, 0),
            _ => null,
        };

    private static bool IsGb(string? declared) => declared?.StartsWith("gb", StringComparison.OrdinalIgnoreCase) == true;

    private static Encoding? Named(string? declared) =>
        declared is null || declared.StartsWith("utf", StringComparison.OrdinalIgnoreCase)
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(declared);

    // The share of characters outside ASCII that are no UTF-8; chance makes long runs of GB18030 no UTF-8.
    private static double Utf8Damage(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return 0;
        var (good, bad) = (0, 0);
        while (bytes.Length > 0)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done)
                good++;
            else
                bad++;
            bytes = bytes[length..];
        }

        return good + bad == 0 ? 0 : (double)bad / (good + bad);
    }

    // Any bytes decode as GB18030, but in a real text nearly all double bytes are those of GB 2312: both from 0xA1 up.
    private static bool LooksLikeChinese(ReadOnlySpan<byte> bytes)
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
}
