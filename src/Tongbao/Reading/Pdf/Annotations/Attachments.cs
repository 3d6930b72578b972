using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Annotations;

/// <summary>
/// What a document holds besides its pages: attached files (ISO 32000-1, 7.11.4), a portfolio (12.3.5), a form in XML (12.7.8).
/// </summary>
/// <param name="Files">The names of the attached files.</param>
/// <param name="IsPortfolio">True if the document is a folder of files, and its page only says so.</param>
/// <param name="HasDynamicForm">True if what is shown is made by a program from XML (XFA), and the page may only ask for it.</param>
internal sealed record Attachments(IReadOnlyList<string> Files, bool IsPortfolio, bool HasDynamicForm)
{
    /// <summary>How deep the tree of names may be.</summary>
    private const int MaxDepth = 16;

    /// <summary>How many files are named.</summary>
    private const int MaxFiles = 100;

    public static Attachments Of(PdfObjects objects, DictionaryToken catalog)
    {
        var files = new List<string>();
        AddFiles(objects, objects.Dictionary(objects.Dictionary(catalog, "Names"), "EmbeddedFiles"), files, 0);
        return new Attachments(
            files,
            objects.Dictionary(catalog, "Collection") is not null,
            objects.Dictionary(catalog, "AcroForm") is { } form && form.Data.ContainsKey("XFA")
        );
    }

    private static void AddFiles(PdfObjects objects, DictionaryToken? node, List<string> files, int depth)
    {
        if (node is null || depth > MaxDepth)
            return;
        foreach (var kid in objects.Get<ArrayToken>(node, "Kids")?.Data ?? [])
        {
            if (files.Count < MaxFiles)
                AddFiles(objects, objects.AsDictionary(kid), files, depth + 1);
        }

        var names = objects.Get<ArrayToken>(node, "Names")?.Data ?? [];
        for (var i = 0; i + 1 < names.Count && files.Count < MaxFiles; i += 2)
            files.Add(Name(objects, objects.AsDictionary(names[i + 1])) ?? PdfText.Of(objects.Resolve(names[i])) ?? "?");
    }

    private static string? Name(PdfObjects objects, DictionaryToken? file) =>
        file is null ? null
        : file.Data.TryGetValue("UF", out var unicode) ? PdfText.Of(objects.Resolve(unicode))
        : file.Data.TryGetValue("F", out var name) ? PdfText.Of(objects.Resolve(name))
        : null;
}
