using System.Net;
using System.Text;

namespace Tongbao.Cli.Serving;

/// <summary>What a server answers.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Type">Media type of the body.</param>
/// <param name="Body">A page, a file or a sentence.</param>
internal sealed record Reply(HttpStatusCode Status, string Type, byte[] Body)
{
    /// <summary>The name that a browser saves it by; null for what it shows.</summary>
    public string? FileName { get; init; }

    /// <summary>An HTML page.</summary>
    public static Reply Page(HttpStatusCode status, byte[] html) => new(status, "text/html; charset=utf-8", html);

    /// <summary>A sentence.</summary>
    public static Reply Say(HttpStatusCode status, string words) =>
        new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes($"{words}\n"));

    /// <summary>The status alone.</summary>
    public static Reply Of(HttpStatusCode status) => Say(status, Number(status));

    private static string Number(HttpStatusCode status) => ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
