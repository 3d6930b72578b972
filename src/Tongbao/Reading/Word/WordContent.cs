using System.Xml.Linq;
using Tongbao.Documents;
using Tongbao.Reading.Word.Numbering;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word;

/// <summary>What the stories of a Word file share: styles, lists, notes, and how its pages begin.</summary>
internal sealed class WordContent
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<(string Kind, string Id), XElement> _notes = [];
    private readonly IReadOnlyDictionary<string, byte[]> _chunks;
    private readonly Func<byte[], SourceDocument?> _readChunk;
    private readonly List<XElement> _sections;

    /// <param name="package">The file.</param>
    /// <param name="readChunk">Reads a file that stands in it; null for one that cannot be read.</param>
    public WordContent(WordPackage package, Func<byte[], SourceDocument?> readChunk)
    {
        (_chunks, _readChunk) = (package.Chunks, readChunk);
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

    /// <summary>The notes that nothing refers to: Word shows them nowhere.</summary>
    public IEnumerable<XElement> UnshownNotes => _notes.Values;

    /// <summary>The runs of a file that stands in the text, in order; null when it is not there or cannot be read.</summary>
    public IEnumerable<GlyphRun>? RunsOf(XElement chunk) =>
        (chunk.Attribute(Relationships + "id") ?? chunk.Attributes().FirstOrDefault(each => each.Name.LocalName == "id")) is { } id
        && _chunks.TryGetValue(id.Value, out var bytes)
        && _readChunk(bytes) is { } document
            ? document.Pages.SelectMany(page => page.Runs).Select(run => InFile(run, Paths.Of(chunk)))
            : null;

    // Its places are those in its own file, which stands at the chunk.
    private static GlyphRun InFile(GlyphRun run, string chunk) =>
        run.Element is { } element ? run with { Element = element with { Path = $"{chunk} >>> {element.Path}" } } : run;

    /// <summary>How many pages begin after a section: a section says of itself how it begins (17.6.22 type).</summary>
    public int PagesAfter(XElement section)
    {
        var next = _sections.IndexOf(section) + 1;
        return next < _sections.Count && _sections[next].Value("type") is not ("continuous" or "nextColumn") ? 1 : 0;
    }
}
