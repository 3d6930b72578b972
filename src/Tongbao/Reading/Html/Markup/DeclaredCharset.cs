using System.Text;
using System.Text.RegularExpressions;

namespace Tongbao.Reading.Html.Markup;

/// <summary>Reads what a web page says of its own encoding, before it is decoded.</summary>
internal static partial class DeclaredCharset
{
    /// <summary>How far into the page it is looked for, in bytes: the 1024 of the HTML standard are often used up by scripts.</summary>
    private const int Window = 64 << 10;

    /// <summary>The name in <c>meta charset</c> or <c>meta http-equiv</c>; null when there is none.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Window)]);
        var match = Meta().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        @"<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s*=\s*[""']?\s*(?<name>[a-z0-9_.:-]{2,40})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex Meta();
}
