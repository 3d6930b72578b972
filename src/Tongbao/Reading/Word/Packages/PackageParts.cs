using System.Xml.Linq;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Packages;

namespace Tongbao.Reading.Word.Packages;

/// <summary>
/// The parts of a package (Open Packaging Conventions, ISO/IEC 29500-2), found by their relationships and read within limits: of a zip
/// archive, or of a flat XML file that holds them all.
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

    private readonly ZipPackage? _package;
    private readonly Dictionary<string, Func<byte[]>> _parts;

    /// <param name="bytes">The file.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <exception cref="UnreadableNoticeException">It is damaged, or says itself that it is too large.</exception>
    /// <exception cref="ArgumentException">Two parts have the same name.</exception>
    public PackageParts(byte[] bytes, string what = "word")
    {
        var zip = new ZipPackage(bytes, what);
        _package = zip;
        // What the entries say of their size; what they hold is counted while they are read.
        if (zip.Entries.Sum(entry => entry.Length) > Packing.MaxUnpacked)
            throw new UnreadableNoticeException(
                ReadingFindings.Unreadable.Found(Phrases.UnreadablePackageTooLarge(what, Packing.MaxUnpacked >> 20))
            );
        _parts = zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry => (Func<byte[]>)(() => zip.Read(entry)),
            StringComparer.OrdinalIgnoreCase
        );
    }

    /// <summary>The parts of a flat file, by their names without the leading slash.</summary>
    public PackageParts(IReadOnlyDictionary<string, Func<byte[]>> parts) =>
        _parts = new Dictionary<string, Func<byte[]>>(parts, StringComparer.OrdinalIgnoreCase);

    public void Dispose() => _package?.Dispose();

    /// <summary>
    /// The names of the parts that <paramref name="source"/> points to, each once, by what they are to it (ISO/IEC 29500-1, 11.3:
    /// <c>styles</c>, <c>header</c>, …).
    /// </summary>
    /// <param name="source">The name of a part; empty for the package itself.</param>
    public ILookup<string, string> Related(string source) =>
        Links(source).DistinctBy(link => (link.Type, link.Target.ToUpperInvariant())).ToLookup(link => link.Type, link => link.Target);

    /// <summary>What <paramref name="source"/> points to as <paramref name="type"/>, by the id of the relationship.</summary>
    public IReadOnlyDictionary<string, byte[]> ById(string source, string type) =>
        Links(source).Where(link => link.Type == type).DistinctBy(link => link.Id).ToDictionary(link => link.Id, link => Read(link.Target));

    /// <summary>The bytes of a part.</summary>
    /// <exception cref="UnreadableNoticeException">It is damaged, or all that was read is larger than a notice can be.</exception>
    public byte[] Read(string name) => _parts[name]();

    /// <summary>The names of the parts that <paramref name="source"/> points to, by the ids of its links.</summary>
    public IReadOnlyDictionary<string, string> Targets(string source) =>
        Links(source).DistinctBy(link => link.Id).ToDictionary(link => link.Id, link => link.Target, StringComparer.Ordinal);

    /// <summary>The root of a part.</summary>
    /// <exception cref="UnreadableNoticeException">It is damaged; or it, or all that was read, is too large or too deep.</exception>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    public XElement Load(string name) => WordXml.Load(Read(name));

    private List<(string Id, string Type, string Target)> Links(string source)
    {
        var folder = source[..(source.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{source[folder.Length..]}.rels";
        return
        [
            .. (_parts.ContainsKey(name) ? Load(name).Elements(Names + "Relationship") : [])
                .Where(link => (string?)link.Attribute("TargetMode") != "External")
                .Select(link =>
                    (
                        (string?)link.Attribute("Id") ?? "",
                        ShortType((string?)link.Attribute("Type") ?? ""),
                        Target: Resolve((string?)link.Attribute("Target") ?? "", folder)
                    )
                )
                .Where(link => _parts.ContainsKey(link.Target)),
        ];
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
}
