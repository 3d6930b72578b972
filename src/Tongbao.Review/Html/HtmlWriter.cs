using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Tongbao.Review.Html;

/// <summary>Writes HTML. Every word and every attribute's value goes through it, and it escapes them all.</summary>
internal sealed class HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string[] WithoutEnd = ["meta", "input", "br", "rect", "image", "use", "path"];

    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; <see cref="Close"/> closes it. One that holds nothing is closed already.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="attributes">Name and value; an attribute whose value is null is left out.</param>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            _html.Append(' ').Append(name);
            if (value.Length > 0)
                _html.Append("=\"").Append(Encoder.Encode(value)).Append('"');
        }

        var isEmpty = WithoutEnd.Contains(tag);
        _html.Append(isEmpty && tag is "rect" or "image" or "use" or "path" ? "/>" : ">");
        if (!isEmpty)
            _open.Push(tag);
        return this;
    }

    public HtmlWriter Text(string? words)
    {
        _html.Append(Encoder.Encode(words ?? ""));
        return this;
    }

    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element with words and nothing else.</summary>
    public HtmlWriter Element(string tag, string? words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(words).Close();

    /// <summary>A line end, so that the file can be read and compared.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>A style sheet or script of our own, which is not escaped.</summary>
    /// <exception cref="ArgumentException">It would end its element.</exception>
    public HtmlWriter Own(string tag, string content)
    {
        if (content.Contains("</", StringComparison.Ordinal))
            throw new ArgumentException($"a {tag} of our own holds </", nameof(content));
        _html.Append(CultureInfo.InvariantCulture, $"<{tag}>{content}</{tag}>\n");
        return this;
    }

    /// <summary>The document, once every element is closed.</summary>
    public override string ToString() =>
        _open.Count == 0 ? $"<!DOCTYPE html>\n{_html}\n" : throw new InvalidOperationException($"{_open.Peek()} is open");

    /// <summary>A length in points, to a tenth: a seventh of a pixel at the size pages are shown in.</summary>
    public static string Points(double length) => Math.Round(length, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
