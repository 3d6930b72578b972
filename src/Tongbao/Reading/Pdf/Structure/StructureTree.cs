using Tongbao.Documents.Tagged;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Structure;

/// <summary>The structure of a tagged PDF (ISO 32000-1, 14.7): which marked content of which page is in which cell of a table.</summary>
/// <param name="objects">Those of the document.</param>
/// <param name="root">Its structure tree root.</param>
/// <param name="pages">Numbers of pages by their key in the parent tree (StructParents).</param>
internal sealed class StructureTree(PdfObjects objects, DictionaryToken root, IReadOnlyDictionary<int, int> pages)
{
    /// <summary>A larger tree is made to break readers; its tables are found by what the pages show.</summary>
    private const int MaxElements = 500_000;

    /// <summary>Elements in one another; web pages have some forty.</summary>
    private const int MaxDepth = 150;

    /// <summary>A role that stands for a role is followed no further than this.</summary>
    private const int MaxRoles = 8;

    /// <summary>A cell spans no more rows or columns.</summary>
    private const int MaxSpan = 1000;

    private readonly DictionaryToken? _roles = objects.Dictionary(root, "RoleMap");
    private readonly HashSet<object> _seen = [];
    private readonly Dictionary<(int Page, int Mark), TaggedCell> _cells = [];
    private readonly List<TaggedTable> _open = [];
    private readonly HashSet<TaggedTable> _outer = [];
    private int _elements;

    /// <summary>The cell of each page and mark that is in one. Tables around other tables lay out a page, and are none.</summary>
    public IReadOnlyDictionary<(int Page, int Mark), TaggedCell> Cells()
    {
        Kids(root, null, null, 0);
        return _elements > MaxElements
            ? new Dictionary<(int, int), TaggedCell>()
            : _cells.Where(pair => !_outer.Contains(pair.Value.Table)).ToDictionary();
    }

    private void Kids(DictionaryToken element, int? page, TaggedCell? cell, int depth)
    {
        if (!element.Data.TryGetValue("K", out var kids) || depth > MaxDepth)
            return;
        if (objects.Resolve(kids) is ArrayToken list)
        {
            foreach (var kid in list.Data)
                Kid(kid, page, cell, depth);
        }
        else
        {
            Kid(kids, page, cell, depth);
        }
    }

    // A number is marked content of the page of its element; a dictionary without a role is a reference to some, or to an object.
    private void Kid(IToken kid, int? page, TaggedCell? cell, int depth)
    {
        if (_elements++ > MaxElements || (kid is IndirectReferenceToken && !_seen.Add(PdfObjects.Identity(kid))))
            return;
        switch (objects.Resolve(kid))
        {
            case NumericToken mark:
                Mark(page, PdfObjects.IndexOf(mark.Double), cell);
                break;
            case DictionaryToken reference when !reference.Data.ContainsKey("S"):
                if (!reference.Data.ContainsKey("Stm"))
                    Mark(PageOf(reference) ?? page, objects.Index(reference, "MCID"), cell);
                break;
            case DictionaryToken element:
                Element(element, PageOf(element) ?? page, cell, depth + 1);
                break;
        }
    }

    private void Element(DictionaryToken element, int? page, TaggedCell? cell, int depth)
    {
        switch (RoleOf(element))
        {
            case "Table":
                _outer.UnionWith(_open);
                _open.Add(new TaggedTable());
                Kids(element, page, null, depth);
                _open.RemoveAt(_open.Count - 1);
                break;
            case "TR" when _open.Count > 0:
                _open[^1].Rows.Add([]);
                Kids(element, page, null, depth);
                break;
            case "TD" or "TH" when _open is [.., { Rows: [.., var row] } table]:
                var own = new TaggedCell(table, SpanOf(element, "RowSpan"), SpanOf(element, "ColSpan"));
                row.Add(own);
                Kids(element, page, own, depth);
                break;
            default:
                Kids(element, page, cell, depth);
                break;
        }
    }

    private void Mark(int? page, int? mark, TaggedCell? cell)
    {
        if (cell is not null && page is { } number && mark is { } index)
            _cells.TryAdd((number, index), cell);
    }

    private int? PageOf(DictionaryToken element) =>
        objects.Index(objects.Dictionary(element, "Pg"), "StructParents") is { } key && pages.TryGetValue(key, out var page) ? page : null;

    private string? RoleOf(DictionaryToken element)
    {
        var role = objects.Name(element, "S");
        for (var i = 0; i < MaxRoles && role is not null && objects.Name(_roles, role) is { } standard && standard != role; i++)
            role = standard;
        return role;
    }

    // Attributes are a dictionary or several, revision numbers between them (14.7.5).
    private int SpanOf(DictionaryToken element, string name)
    {
        if (!element.Data.TryGetValue("A", out var attributes))
            return 1;
        var owners = objects.Resolve(attributes) is ArrayToken list ? list.Data : [attributes];
        var span = owners.Select(owner => objects.Number(objects.AsDictionary(owner), name)).FirstOrDefault(number => number is not null);
        return span is >= 1 and <= MaxSpan ? (int)span : 1;
    }
}
