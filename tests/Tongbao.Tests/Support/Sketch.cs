using System.Text;
using Tongbao.Lines;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Tests.Support;

/// <summary>Small texts as the stages see them, without the stages before.</summary>
internal static class Sketch
{
    /// <summary>A manuscript with one paragraph a line.</summary>
    public static Manuscript Manuscript(string text)
    {
        var paragraphs = new List<Paragraph>();
        var pieces = new List<(int, Line)>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            paragraphs.Add(new Paragraph(new TextSpan(start, line.Length)));
            pieces.Add((start, new Line(line, 1, pieces.Count + 1, null, 0, Typesetting.Ems(line))));
            start += line.Length + 1;
        }

        return new Manuscript(text, paragraphs, [.. pieces], []);
    }

    /// <summary>A heading with nothing under it.</summary>
    public static OutlineNode Heading(Manuscript manuscript)
    {
        var view = new ParagraphView(manuscript, manuscript.Paragraphs[0], RuleProfile.Default);
        return new OutlineNode(view.Paragraph, view.Marker, view.MarkerSpan, []);
    }

    /// <summary>The folded view of a text.</summary>
    public static string Fold(string text) => FoldedText.Of(text).Value;

    /// <summary>An absent value as specs write it.</summary>
    public static string OrDash(string? text) => string.IsNullOrEmpty(text) ? "–" : text;

    /// <summary>Lines with two spaces for each step in.</summary>
    public static string Tree<T>(IEnumerable<T> roots, Func<T, string> name, Func<T, IEnumerable<T>> children)
    {
        var text = new StringBuilder();
        void Add(T node, int depth)
        {
            text.Append(' ', 2 * depth).Append(name(node)).Append('\n');
            foreach (var child in children(node))
                Add(child, depth + 1);
        }

        foreach (var root in roots)
            Add(root, 0);
        return text.ToString().TrimEnd('\n');
    }
}
