using System.IO.Compression;
using System.Xml.Linq;
using Tongbao.Findings;
using Tongbao.Reading.Packages;

namespace Tongbao.Reading.Word.Packages;

/// <summary>
/// The parts of a package (Open Packaging Conventions, ISO/IEC 29500-2), found by their relationships and read within limits.
/// </summary>
/// <remarks>
/// The packaging libraries refuse a whole file for a mail link that is no URI or a picture that is missing, which Word
/// opens; and that of Office brings a class for every element there is, most of a native program. Here a link that leads
/// out of the package or nowhere is one that is not there.
/// </remarks>
internal sealed class PackageParts : IDisposable
{
    private static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Of transitional documents and of strict ones.</summary>
    private static readonly string[] TypePrefixes =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    ];

    private readonly string _what;
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private long _budget = Packing.MaxUnpacked;

    /// <param name="bytes">The file.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <exception cref="UnreadableNoticeException">It says itself that it is too large.</exception>
    /// <exception cref="ArgumentException">Two parts have the same name.</exception>
    public PackageParts(byte[] bytes, string what = "a Word file")
    {
        _what = what;
        _zip = new ZipArchive(new MemoryStream(bytes));
        // What the entries say of their size; what they hold is counted while they are read.
        if (_zip.Entries.Sum(entry => entry.Length) > Packing.MaxUnpacked)
            throw TooLarge();
        _parts = _zip.Entries.ToDictionary(entry => entry.FullName, StringComparer.OrdinalIgnoreCase);
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>
    /// The names of the parts that <paramref name="source"/> points to, each once, by what they are to it (ISO/IEC 29500-1, 11.3:
    /// <c>styles</c>, <c>header</c>, …).
    /// </summary>
    /// <param name="source">The name of a part; empty for the package itself.</param>
    public ILookup<string, string> Related(string source) =>
        Links(source).DistinctBy(link => (link.Type, link.Target.ToUpperInvariant())).ToLookup(link => link.Type, link => link.Target);

    /// <summary>The names of the parts that <paramref name="source"/> points to, by the ids of its links.</summary>
    public IReadOnlyDictionary<string, string> Targets(string source) =>
        Links(source).DistinctBy(link => link.Id).ToDictionary(link => link.Id, link => link.Target, StringComparer.Ordinal);

    private IEnumerable<(string Id, string Type, string Target)> Links(string source)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        var links = _parts.TryGetValue($"{folder}_rels/{source[folder.Length..]}.rels", out var entry)
            ? Load(entry.FullName).Elements(Names + "Relationship")
            : [];
        return links
            .Where(link => (string?)link.Attribute("TargetMode") != "External")
            .Select(link =>
                (
                    Id: (string?)link.Attribute("Id") ?? "",
                    Type: ShortType((string?)link.Attribute("Type") ?? ""),
                    Target: Resolve((string?)link.Attribute("Target") ?? "", folder)
                )
            )
            .Where(link => _parts.ContainsKey(link.Target));
    }

    /// <summary>The root of a part.</summary>
    /// <exception cref="UnreadableNoticeException">It, or all that was read, is larger or deeper than a notice can be.</exception>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    public XElement Load(string name) => WordXml.Load(Bytes(name));

    /// <summary>The content of a part.</summary>
    /// <exception cref="UnreadableNoticeException">It, or all that was read, is larger than a notice can be.</exception>
    public byte[] Bytes(string name)
    {
        using var content = new MemoryStream();
        using var stream = _parts[name].Open();
        var piece = new byte[1 << 16];
        for (int read; (read = stream.Read(piece)) > 0; )
        {
            content.Write(piece, 0, read);
            if ((_budget -= read) < 0)
                throw TooLarge();
        }

        return content.ToArray();
    }

    private static string ShortType(string type) =>
        TypePrefixes.FirstOrDefault(prefix => type.StartsWith(prefix, StringComparison.Ordinal)) is { } known ? type[known.Length..] : type;

    // A target is seen from the folder of the part that points to it.
    private static string Resolve(string target, string folder)
    {
        var path = new Stack<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
                path.TryPop(out _);
            else if (step != ".")
                path.Push(step);
        }

        return Uri.UnescapeDataString(string.Join('/', path.Reverse()));
    }

    private UnreadableNoticeException TooLarge() =>
        new(ReadingFindings.Unreadable.Found($"{_what} of more than {Packing.MaxUnpacked >> 20} MiB"));
}
