using Tongbao.Documents;
using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>Tells where one paragraph of a cell ends and the next begins.</summary>
/// <param name="lines">All lines of the document.</param>
internal sealed class CellWrapping(IReadOnlyList<Line> lines)
{
    /// <summary>Room at the end of a line that says nothing: ragged lines fall short by that, in ems.</summary>
    private const double Ragged = 0.8;

    // Where the widest line of each column ends, in points.
    private readonly Dictionary<(Grid, int), double> _rights = lines
        .Where(line => line is { Cell: not null, Box: not null })
        .GroupBy(line => (line.Cell!.Grid, line.Cell.Column + line.Cell.ColumnSpan))
        .ToDictionary(column => column.Key, column => column.Max(line => line.Box!.Value.Right));

    /// <summary>True if <paramref name="next"/> begins a paragraph; null outside of tables.</summary>
    public bool? Parts(LineView last, LineView next)
    {
        if (last.Line.Cell is null && next.Line.Cell is null)
            return null;
        if (last.Line.Cell != next.Line.Cell)
            return true;
        // A heading was broken for want of room; in a format of elements every other line is a paragraph.
        if (next.Line.Cell!.Use == CellUse.Heading)
            return false;
        if (last.Line.Box is not { } box || next.Line.Box is null)
            return true;
        if (Typesetting.EndsSentence(last.Text) && (next.Marker is { Series.Inline: false } || next.Label is { Marked: true }))
            return true;
        if (IsQuoteOpen(last.Text) && next.Text.Contains('”'))
            return false;
        var right = _rights[(next.Line.Cell.Grid, next.Line.Cell.Column + next.Line.Cell.ColumnSpan)];
        var unit = Typesetting.Ems(Unit(next.Text)) + (IsName(last.Line, next.Line) ? 0 : Ragged);
        return right - box.Right > unit * last.Line.Size;
    }

    // 预付卡“卷款跑 | 路”处置慢: no paragraph ends inside of quotation marks.
    private static bool IsQuoteOpen(string line) => line.LastIndexOf('“') > line.LastIndexOf('”');

    // A line in one type before one that begins in another: the name of what the cell tells.
    private static bool IsName(Line last, Line next) => last.Face is { Next: null } name && next.Face is { } text && name.Name != text.Name;

    // 付。2023年: some do not part a closing sign from the number behind it.
    private static ReadOnlySpan<char> Unit(string line)
    {
        var first = Typesetting.FirstUnit(line);
        var rest = line.AsSpan(first.Length);
        return first[^1] is '。' or '，' or '；' && rest.Length > 0 && char.IsAsciiDigit(rest[0])
            ? line.AsSpan(0, first.Length + Typesetting.FirstUnit(rest).Length)
            : first;
    }
}
