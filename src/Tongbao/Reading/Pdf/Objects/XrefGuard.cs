namespace Tongbao.Reading.Pdf.Objects;

/// <summary>
/// Takes out of a file what ends the process inside PdfPig, where no handler can catch it: a cross-reference stream whose fields have
/// absurd sizes (W; ISO 32000-1, 7.5.8.2). Without it PdfPig searches the file for its objects.
/// </summary>
internal static class XrefGuard
{
    /// <summary>A field of a cross-reference stream has no more bytes.</summary>
    private const int MaxField = 8;

    /// <summary>A dictionary of a cross-reference stream is shorter, in bytes.</summary>
    private const int MaxDictionary = 2048;

    /// <summary>The file, or a copy of it without those.</summary>
    public static byte[] Checked(byte[] file)
    {
        var copied = false;
        for (var at = 0; file.AsSpan(at).IndexOf("/XRef"u8) is >= 0 and var found; )
        {
            at += found;
            var begin = Math.Max(0, file.AsSpan(0, at).LastIndexOf("obj"u8));
            var end = file.AsSpan(at).IndexOf("stream"u8) is >= 0 and var length ? at + length : file.Length;
            if (end - begin < MaxDictionary && FindBad(file.AsSpan(begin, end - begin)) is { } bad)
            {
                if (!copied)
                    (file, copied) = ([.. file], true);
                file[begin + bad + 1] = (byte)'-';
            }

            at += "/XRef"u8.Length;
        }

        return file;
    }

    // Where the /W of the dictionary is, if one of its numbers is too large.
    private static int? FindBad(ReadOnlySpan<byte> dictionary)
    {
        for (var at = 0; dictionary[at..].IndexOf("/W"u8) is >= 0 and var found; at += found + 2)
        {
            var sizes = dictionary[(at + found + 2)..].TrimStart(" \t\r\n\f\0"u8);
            if (!sizes.StartsWith("["u8))
                continue;
            var number = 0;
            foreach (var b in sizes[1..])
            {
                if (b == ']')
                    break;
                number = b is >= (byte)'0' and <= (byte)'9' ? (number * 10) + (b - '0') : 0;
                if (number > MaxField || b == '-')
                    return at + found;
            }
        }

        return null;
    }
}
