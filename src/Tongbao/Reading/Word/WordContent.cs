using System.Xml.Linq;
using Tongbao.Reading.Word.Numbering;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word;

/// <summary>What the stories of a Word file share: styles, lists, notes, and how its pages begin.</summary>
internal sealed class WordContent
{
    private readonly Dictionary<(string Kind, string Id), XElement> _notes = [];
    private readonly List<XElement> _sections;

    public WordContent(WordPackage package)
    {
        Styles = new StyleSheet(package.Styles);
        Numbering = new NumberingDefinitions(package.Numbering, Styles);
        IsLaidOut = package.Document.Descendants(WordXml.W + "lastRenderedPageBreak").Any();
        _sections = [.. package.Document.Descendants(WordXml.W + "sectPr")];
        foreach (var note in new[] { package.Footnotes, package.Endnotes }.SelectMany(part => part?.Elements() ?? []))
        {
            if (note.Get("id") is { } id && note.Get("type") is null or "normal")
                _notes.TryAdd((note.Name.LocalName, id), note);
        }
    }

    public StyleSheet Styles { get; }

    public NumberingDefinitions Numbering { get; }

    public ElementPaths Paths { get; } = new();

    /// <summary>Text boxes count their lists apart from the body, and notes apart from both.</summary>
    public ListCounters Boxes { get; } = new();

    /// <summary>See <see cref="Boxes"/>.</summary>
    public ListCounters Notes { get; } = new();

    /// <summary>True when the file says where its pages began when it was last laid out (17.3.3.13 lastRenderedPageBreak).</summary>
    public bool IsLaidOut { get; }

    /// <summary>What a reference refers to, once; null when there is no such note, or it was read before.</summary>
    public XElement? NoteOf(XElement reference) =>
        reference.Get("id") is { } id
        && _notes.Remove((reference.Name.LocalName.Replace("Reference", "", StringComparison.Ordinal), id), out var note)
            ? note
            : null;

    /// <summary>How many pages begin after a section: a section says of itself how it begins (17.6.22 type).</summary>
    public int PagesAfter(XElement section)
    {
        var next = _sections.IndexOf(section) + 1;
        return next < _sections.Count && _sections[next].Value("type") is not ("continuous" or "nextColumn") ? 1 : 0;
    }
}
