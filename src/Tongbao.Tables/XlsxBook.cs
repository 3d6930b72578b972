using System.IO.Compression;
using System.Text;

namespace Tongbao.Tables;

/// <summary>A workbook (ECMA-376) that is written part by part; nothing of it is kept.</summary>
/// <remarks>
/// By the base library's ZIP and XML writers and not by the Open XML SDK: the SDK stamps every part with the time of
/// writing, and it refuses a package that is open for writing only, so that all parts stay in memory until the end.
/// </remarks>
internal sealed class XlsxBook : IDisposable
{
    /// <summary>What Excel holds in a sheet, the header included.</summary>
    public const int MaxRows = 1_048_576;

    private const int HeaderStyle = 1;
    private const int CellStyle = 2;

    // The earliest a ZIP archive can say; the parts have no time of their own.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, string Range)> _sheets = [];
    private readonly ZipOutput _output;
    private readonly ZipArchive _archive;
    private readonly int _maxRows;

    public XlsxBook(Stream output, int maxRows)
    {
        _output = new ZipOutput(output);
        _archive = new ZipArchive(_output, ZipArchiveMode.Create, leaveOpen: true);
        _maxRows = maxRows;
    }

    /// <summary>Writes a sheet, and further ones with the same header where the rows are too many for it.</summary>
    public void Add<T>(string name, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> items)
    {
        using var rows = items.SelectMany(item => Rows(columns, item)).GetEnumerator();
        var more = rows.MoveNext();
        for (var part = 1; part == 1 || more; part++)
        {
            using var sheet = new SheetWriter(
                Part(XlsxParts.Sheet(_sheets.Count + 1)),
                [.. columns.Select(column => column.Width)],
                isFirst: _sheets.Count == 0
            );
            sheet.Write([.. columns.Select(column => (SheetCell)column.Name)], HeaderStyle);
            for (; more && sheet.Rows < _maxRows; more = rows.MoveNext())
                sheet.Write(rows.Current, CellStyle);
            _sheets.Add((part == 1 ? name : $"{name} ({part})", sheet.Range));
        }
    }

    /// <summary>
    /// Writes what holds the sheets together. Without it no program opens the file: a workbook that was cut short does not look whole.
    /// </summary>
    public void Finish()
    {
        foreach (var (path, xml) in XlsxParts.Of(_sheets))
        {
            using var part = Part(path);
            part.Write(Encoding.UTF8.GetBytes(xml));
        }

        _output.IsDirectory = true;
    }

    public void Dispose() => _archive.Dispose();

    private Stream Part(string path)
    {
        var entry = _archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Timestamp;
        entry.ExternalAttributes = 0; // else the permissions that the system gives to new files
        return entry.Open();
    }

    // Text that is too long for a cell goes on in the next row; its key cells stand there again.
    private static IEnumerable<SheetCell[]> Rows<T>(IReadOnlyList<SheetColumn<T>> columns, T item)
    {
        var cells = columns.Select(column => column.Cell(item)).ToList();
        var pieces = cells.Select(cell => XlsxText.Pieces(cell.Text ?? "")).ToList();
        var count = pieces.Max(list => list.Count);
        for (var row = 0; row < count; row++)
        {
            var line = new SheetCell[cells.Count];
            for (var i = 0; i < line.Length; i++)
            {
                var first = row == 0 || (columns[i].IsKey && pieces[i].Count == 1);
                line[i] = first ? new SheetCell(pieces[i][0], cells[i].Number) : pieces[i].ElementAtOrDefault(row);
            }

            yield return line;
        }
    }
}
