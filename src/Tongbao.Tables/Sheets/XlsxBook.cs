using System.IO.Compression;
using System.Text;

namespace Tongbao.Tables.Sheets;

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

    private readonly string _tool;

    /// <param name="output">Not closed.</param>
    /// <param name="maxRows">Rows of a sheet, the header included.</param>
    /// <param name="tool">The program, as the properties name it.</param>
    public XlsxBook(Stream output, int maxRows, string tool)
    {
        _tool = tool;
        _output = new ZipOutput(output);
        _archive = new ZipArchive(_output, ZipArchiveMode.Create, leaveOpen: true);
        _maxRows = maxRows;
    }

    /// <summary>Writes a sheet, and further ones with the same header where the rows are too many for it.</summary>
    /// <param name="name">Of the first.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="items">Its rows.</param>
    /// <param name="begins">Gets each item with the sheet and the row it begins on; null if nobody asks.</param>
    public void Add<T>(string name, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> items, Action<T, string, int>? begins = null)
    {
        using var rows = items.SelectMany(item => Rows(columns, item)).GetEnumerator();
        var more = rows.MoveNext();
        for (var part = 1; part == 1 || more; part++)
        {
            var title = part == 1 ? name : $"{name} ({part})";
            using var sheet = new SheetWriter(
                Part(XlsxParts.Sheet(_sheets.Count + 1)),
                [.. columns.Select(column => (column.Width, column.IsHidden))],
                isFirst: _sheets.Count == 0
            );
            sheet.Write([.. columns.Select(column => (SheetCell)column.Name)], HeaderStyle);
            for (; more && sheet.Rows < _maxRows; more = rows.MoveNext())
            {
                sheet.Write(rows.Current.Cells, CellStyle);
                if (rows.Current.IsFirst)
                    begins?.Invoke(rows.Current.Item, title, sheet.Rows);
            }

            _sheets.Add((title, sheet.Range));
        }
    }

    /// <summary>
    /// Writes what holds the sheets together. Without it no program opens the file: a workbook that was cut short does not look whole.
    /// </summary>
    public void Finish()
    {
        foreach (var (path, xml) in XlsxParts.Of(_sheets, _tool))
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

    // Text that is too long for a cell, or too high for a row, goes on in the next row; its key cells stand there again.
    private static IEnumerable<(T Item, bool IsFirst, SheetCell[] Cells)> Rows<T>(IReadOnlyList<SheetColumn<T>> columns, T item)
    {
        var cells = columns.Select(column => column.Cell(item)).ToList();
        var pieces = cells
            .Select(
                (cell, i) => CellLines.Split(cell.Text ?? "", columns[i].Width, SheetWriter.MaxLines).SelectMany(XlsxText.Pieces).ToList()
            )
            .ToList();
        var count = pieces.Max(list => list.Count);
        for (var row = 0; row < count; row++)
        {
            var line = new SheetCell[cells.Count];
            for (var i = 0; i < line.Length; i++)
            {
                var first = row == 0 || (columns[i].IsKey && pieces[i].Count == 1);
                line[i] = first ? cells[i] with { Text = pieces[i][0] } : pieces[i].ElementAtOrDefault(row);
            }

            yield return (item, row == 0, line);
        }
    }
}
