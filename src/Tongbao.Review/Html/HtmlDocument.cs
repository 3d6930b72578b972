using System.Security.Cryptography;
using System.Text;

namespace Tongbao.Review.Html;

/// <summary>
/// The head of every page: nothing is fetched, and only this style and this script count, by their hashes (Content Security Policy Level
/// 3).
/// </summary>
internal static class HtmlDocument
{
    /// <summary>Writes the head; leaves <c>html</c> open.</summary>
    /// <param name="html">The document.</param>
    /// <param name="labels">Say its language.</param>
    /// <param name="title">Of the page.</param>
    /// <param name="style">Its style sheet.</param>
    /// <param name="script">The asset that runs in it.</param>
    /// <param name="asksServer">True for a page whose script asks the server that it comes from.</param>
    public static void Begin(HtmlWriter html, Labels labels, string title, string style, string script, bool asksServer = false)
    {
        html.Open("html", ("lang", labels.Tag)).Line().Open("head").Open("meta", ("charset", "utf-8"));
        html.Open(
            "meta",
            ("http-equiv", "Content-Security-Policy"),
            (
                "content",
                $"default-src 'none'; {(asksServer ? "connect-src 'self'; " : "")}img-src data:; style-src {Hash(style)}; "
                    + $"script-src {Hash(Asset.Read(script))}; base-uri 'none'; form-action 'none'"
            )
        );
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Open("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", title).Line().Own("style", style).Close();
    }

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
