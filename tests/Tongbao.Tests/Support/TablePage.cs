using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>A web page with tables, written row by row: cells are parted by <c>|</c>, an empty one says nothing.</summary>
/// <remarks>
/// <c>党的建设^2</c> spans two rows, <c>合计>3</c> three columns. A cell that another reaches into is not written. <c>/</c> parts the lines
/// of a cell where blanks are around it.
/// </remarks>
internal static class TablePage
{
    /// <summary>The notice that a page gives.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="blocks">Lines of text, and tables: each begins with <c>|</c>.</param>
    public static Notice Read(string title, params string[] blocks) =>
        NoticeParser.Parse(NoticeSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(Html(title, blocks))), "ledger.html"));

    /// <summary>The page.</summary>
    public static string Html(string title, params string[] blocks) =>
        $"<html><body><h1>{title}</h1>{string.Concat(blocks.Select(Block))}</body></html>";

    private static string Block(string block) =>
        block.StartsWith('|') ? $"<table>{string.Concat(Rows(block).Select(Row))}</table>" : $"<p>{block}</p>";

    private static string[] Rows(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Row(string row) => $"<tr>{string.Concat(row.Trim('|').Split('|').Select(cell => Cell(cell.Trim())))}</tr>";

    private static string Cell(string cell)
    {
        var (words, rows, columns) = (cell, "", "");
        if (words.LastIndexOf('^') is > 0 and var rowSpan)
            (words, rows) = (words[..rowSpan], $" rowspan=\"{words[(rowSpan + 1)..]}\"");
        if (words.LastIndexOf('>') is > 0 and var columnSpan)
            (words, columns) = (words[..columnSpan], $" colspan=\"{words[(columnSpan + 1)..]}\"");
        return $"<td{rows}{columns}>{words.Replace(" / ", "<br>", StringComparison.Ordinal)}</td>";
    }
}
