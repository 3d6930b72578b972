using System.IO.Compression;
using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>A Word file written by hand: the XML inside its parts in, the file out. The same parts give the same bytes.</summary>
internal sealed class WordFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    private static readonly DateTimeOffset Written = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, byte[]> _entries = [];
    private readonly List<string> _links = [];

    /// <param name="body">What stands in <c>w:body</c>.</param>
    public WordFile(string body) => Add("document", "w:document", $"<w:body>{body}</w:body>", "");

    /// <summary>A file of plain paragraphs.</summary>
    public static WordFile OfLines(IEnumerable<string> lines) => new(string.Concat(lines.Select(line => P(line))));

    /// <summary>A paragraph.</summary>
    /// <param name="text">Its text; markup is escaped.</param>
    /// <param name="properties">What stands in <c>w:pPr</c>.</param>
    public static string P(string text, string properties = "") => Paragraph(R(text), properties);

    /// <summary>A paragraph of runs.</summary>
    public static string Paragraph(string runs, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{runs}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"""<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space="preserve">"""
        + $"""{System.Security.SecurityElement.Escape(text)}</w:t></w:r>""";

    /// <summary>The properties of a numbered paragraph.</summary>
    public static string Numbered(int list, int level) => $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""";

    /// <summary>A level of a list.</summary>
    public static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>""";

    public WordFile WithNumbering(string definitions) => Add("numbering", "w:numbering", definitions, "numbering");

    /// <summary>With one list, number 1, of these levels.</summary>
    public WordFile WithList(params string[] levels) =>
        WithNumbering(
            $"""<w:abstractNum w:abstractNumId="0">{string.Concat(levels)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId """
                + $"""w:val="0"/></w:num>"""
        );

    public WordFile WithStyles(string styles) => Add("styles", "w:styles", styles, "styles");

    public WordFile WithFootnotes(string notes) => Add("footnotes", "w:footnotes", notes, "footnotes");

    public WordFile WithComments(string comments) => Add("comments", "w:comments", comments, "comments");

    public WordFile WithHeader(string paragraphs) => Add("header1", "w:hdr", paragraphs, "header");

    public WordFile WithFooter(string paragraphs) => Add("footer1", "w:ftr", paragraphs, "footer");

    /// <summary>With an entry of the archive put in or replaced.</summary>
    public WordFile WithEntry(string name, string content)
    {
        _entries[name] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    /// <summary>With a relationship of the document, as it stands in the file.</summary>
    public WordFile WithRelationship(string xml)
    {
        _links.Add(xml);
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var (name, content) in Packaging()
                    .Concat(_entries.Select(entry => (entry.Key, entry.Value)))
                    .GroupBy(entry => entry.Item1)
                    .Select(same => same.Last())
            )
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Written;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    public NoticeSource ToSource() => NoticeSource.FromStream(new MemoryStream(ToBytes()), "notice.docx");

    public ParseTrace Trace() => NoticeParser.Trace(ToSource(), new ParseOptions());

    /// <summary>The texts of its lines, in order.</summary>
    public IReadOnlyList<string> Lines() => [.. Trace().Lines.Lines.Select(line => line.Text)];

    /// <summary>What was set aside, as <c>name: text</c>, in order.</summary>
    public IReadOnlyList<string> Asides() => [.. Trace().Lines.Furniture.Select(piece => $"{piece.Name}: {piece.Text}")];

    private WordFile Add(string part, string root, string content, string relationship)
    {
        _entries[$"word/{part}.xml"] = Encoding.UTF8.GetBytes(
            $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}<{root} {Namespaces}>{content}</{root}>"""
        );
        if (relationship.Length > 0)
            _links.Add($"""<Relationship Id="rId{_links.Count + 1}" Type="{Office}/{relationship}" Target="{part}.xml"/>""");
        return this;
    }

    private IEnumerable<(string, byte[])> Packaging()
    {
        var types = string.Concat(
            _entries
                .Keys.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal))
                .Select(Type)
        );
        yield return Text(
            "[Content_Types].xml",
            $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" """
                + $"""ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" """
                + $"""ContentType="application/xml"/>{types}</Types>"""
        );
        yield return Text(
            "_rels/.rels",
            Relationships($"""<Relationship Id="rId1" Type="{Office}/officeDocument" Target="word/document.xml"/>""")
        );
        if (_links.Count > 0)
            yield return Text("word/_rels/document.xml.rels", Relationships(string.Concat(_links)));
    }

    private static string Type(string name)
    {
        var part = Path.GetFileNameWithoutExtension(name).TrimEnd('1');
        return $"""<Override PartName="/{name}" """
            + $"""ContentType="application/"""
            + $"""vnd.openxmlformats-officedocument.wordprocessingml.{(part == "document" ? "document.main" : part)}+xml"/>""";
    }

    private static string Relationships(string links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""";

    private static (string, byte[]) Text(string name, string content) =>
        (name, Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}{content}"""));
}
