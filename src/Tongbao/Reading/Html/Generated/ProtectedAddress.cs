using System.Text;
using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Generated;

/// <summary>
/// An e-mail address that Cloudflare hides from machines: a script of its puts it in the place of <c>[email protected]</c>.
/// </summary>
/// <remarks>The attribute holds a key and then each byte of the address, exclusive-or with the key, in hexadecimal.</remarks>
internal static class ProtectedAddress
{
    /// <summary>The address that a reader of the page sees; null for an element that hides none.</summary>
    public static string? Of(IElement element)
    {
        if (
            element.GetAttribute("data-cfemail") is not { Length: > 2 and < 500 } hidden
            || hidden.Length % 2 != 0
            || !hidden.All(char.IsAsciiHexDigit)
        )
            return null;
        var bytes = Convert.FromHexString(hidden);
        var address = Encoding.UTF8.GetString([.. bytes.Skip(1).Select(each => (byte)(each ^ bytes[0]))]);
        return address.Contains('@') && !address.Any(char.IsControl) ? address : null;
    }
}
