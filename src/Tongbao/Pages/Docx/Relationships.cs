using System.IO.Compression;
using System.Xml.Linq;

namespace Tongbao.Pages.Docx;

/// <summary>Cuts the relationships of a package that lead out of it or nowhere.</summary>
/// <remarks>
/// Links, linked pictures and remote templates are never followed, so they need not be there; and the packaging library
/// refuses a whole file for a mail link that is no URI or a picture that is missing, which Word opens.
/// </remarks>
internal static class Relationships
{
    private static readonly XNamespace Names = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A copy of the package in memory, without them.</summary>
    public static MemoryStream Prune(byte[] package)
    {
        var copy = new MemoryStream();
        copy.Write(package);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var names = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
                Prune(zip, entry, names);
        }

        copy.Position = 0;
        return copy;
    }

    private static void Prune(ZipArchive zip, ZipArchiveEntry entry, HashSet<string> names)
    {
        XElement root;
        using (var content = new MemoryStream())
        {
            using (var stream = entry.Open())
                stream.CopyTo(content);
            root = WordXml.Load(content.ToArray());
        }

        var lost = root.Elements(Names + "Relationship").Where(link => LeadsAway(link, entry.FullName, names)).ToList();
        if (lost.Count == 0)
            return;
        lost.ForEach(link => link.Remove());
        entry.Delete();
        using var rewritten = zip.CreateEntry(entry.FullName).Open();
        root.Save(rewritten);
    }

    private static bool LeadsAway(XElement link, string file, HashSet<string> names) =>
        (string?)link.Attribute("TargetMode") == "External" || !names.Contains(Resolve((string?)link.Attribute("Target") ?? "", file));

    // word/_rels/document.xml.rels speaks of files as seen from word/.
    private static string Resolve(string target, string file)
    {
        var folder = file[..Math.Max(0, file.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase))];
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
