using System.Text;
using System.Text.RegularExpressions;
using Tongbao.Documents.Faces;
using Tongbao.Text;

namespace Tongbao.Reading.Markdown;

/// <summary>
/// Parts text from the marks of Markdown (CommonMark 0.31), in which programs that read scans and convert documents write. A text is that
/// only where its lines say so together: a lone <c>#</c> or <c>**</c> is a sign of the notice.
/// </summary>
internal sealed partial class MarkdownText
{
    /// <summary>So many headings, or strong passages that are set apart, make a text Markdown.</summary>
    private const int MinMarks = 2;

    /// <summary>So many list marks before a number of the text's own are marks and no signs of the notice.</summary>
    private const int MinListMarks = 2;

    private readonly bool _isMarkdown;
    private readonly bool _hasListMarks;

    /// <param name="lines">The whole text.</param>
    public MarkdownText(IReadOnlyList<string> lines)
    {
        _hasListMarks = lines.Count(line => NumberedItem().IsMatch(line)) >= MinListMarks;
        _isMarkdown =
            lines.Count(line => Heading().IsMatch(line)) >= MinMarks
            || lines.Count(line => Strong().IsMatch(line)) >= MinMarks
            || lines.Count(line => EscapedNumber().IsMatch(line)) >= MinMarks;
    }

    /// <summary>True when its lines have marks.</summary>
    public bool HasMarks => _isMarkdown || _hasListMarks;

    /// <summary>A line and its marks.</summary>
    public MarkdownLine Read(string line)
    {
        var marks = new List<string>();
        if (_isMarkdown && (Rule().IsMatch(line) || Picture().IsMatch(line)))
            return new MarkdownLine("", [line], null);
        if (_isMarkdown)
            line = Take(line, Heading(), marks);
        line = Take(line, Item(), marks);
        OpeningFace? opening = null;
        if (_isMarkdown)
        {
            opening = FaceOf(line, marks.Find(mark => mark.StartsWith('#'))?.Trim());
            line = Take(line, Strong(), marks);
            line = Take(line, Formula(), marks);
            line = Take(line, Escape(), marks);
        }

        return new MarkdownLine(line, marks, opening);
    }

    // A heading is set alike; else what is strong at its start is set apart from what follows.
    private static OpeningFace? FaceOf(string line, string? heading)
    {
        var face = new FaceReader();
        var strong = Strong().Match(line);
        for (var i = 0; i < line.Length; i++)
        {
            if (strong.Success && i >= strong.Index + strong.Length)
                strong = strong.NextMatch();
            if (!Folding.IsSpace(line[i]) && line[i] is not ('*' or '_' or '\\'))
                face.Add(line[i], heading ?? (strong.Success && i >= strong.Index ? "strong" : ""));
        }

        return face.Found;
    }

    // What a pattern names mark goes, wherever it stands.
    private static string Take(string line, Regex pattern, List<string> marks)
    {
        var (kept, end) = (new StringBuilder(line.Length), 0);
        foreach (var mark in pattern.Matches(line).SelectMany(match => match.Groups["mark"].Captures).OrderBy(mark => mark.Index))
        {
            kept.Append(line, end, mark.Index - end);
            marks.Add(mark.Value);
            end = mark.Index + mark.Length;
        }

        return kept.Append(line, end, line.Length - end).ToString();
    }

    [GeneratedRegex(@"^ {0,3}(?<mark>#{1,6}[ \t]+)\S.*?(?<mark>[ \t]+#+[ \t]*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^ {0,6}(?<mark>[-*+][ \t]+)\S", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();

    // Before a number of the text: such a line has two marks, and the first is that of the list.
    [GeneratedRegex(
        @"^ {0,6}[-*+][ \t]+\*{0,2}(?:\d{1,3}\\?[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex NumberedItem();

    // ** in a name hides it (张**); a mark opens behind nothing, a blank or a sign, and closes before one.
    [GeneratedRegex(@"(?<![\p{L}\p{N}*\\])(?<mark>\*\*|__)(?=[^\s*_])[^*_]+?(?<=\S)(?<mark>\*\*|__)(?![*_])", RegexOptions.ExplicitCapture)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<mark>\$)[ \t]*[\d.,+-]+(?:[ \t]*(?<mark>\\)?%)?[ \t]*(?<mark>\$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Formula();

    [GeneratedRegex(@"(?<mark>\\)[!-/:-@\[-`{-~]", RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    [GeneratedRegex(@"^[ \t]*\d{1,3}\\[.)]")]
    private static partial Regex EscapedNumber();

    [GeneratedRegex(@"^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|`{3,}.*)$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[ \t]*!\[[^\]]*\]\([^)]*\)[ \t]*$")]
    private static partial Regex Picture();
}
