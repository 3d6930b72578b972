using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>Tells where one paragraph ends and the next begins, from indents, full lines and what the words say.</summary>
/// <remarks>
/// Like a typesetter's question turned round: a line broke by choice when the first unit of the next line would still
/// have fitted in the column. Positions are real for a PDF and counted in display widths for plain text.
/// </remarks>
internal sealed class Wrapping
{
    /// <summary>A first line stands this far in, in ems; GB/T 9704—2012 (7.3.3) sets two characters.</summary>
    private const double MinIndent = 1.2;

    /// <summary>From here on a line is centred or set to the right, in ems.</summary>
    private const double MinDisplacement = 4.2;

    /// <summary>An indent that plain text lost from its first lines, in ems.</summary>
    private const double LostIndent = 2;

    /// <summary>Plain text shorter than this, in ems, may be a heading.</summary>
    private const double MinProse = 16;

    /// <summary>Lines that are longer were never wrapped, in ems.</summary>
    private const double MaxMeasure = 70;

    /// <summary>A heading does not run over more lines than this.</summary>
    private const int MaxHeadingLines = 2;

    /// <summary>Sizes that differ by more than this share belong to different paragraphs.</summary>
    private const double MaxSizeChange = 0.12;

    /// <summary>A ragged line that was wrapped is at least this full.</summary>
    private const double MinFullness = 0.85;

    /// <summary>Lines that were wrapped end near one edge: a longer one was not.</summary>
    private const double MaxFullness = 1.1;

    /// <summary>Where text was wrapped, this share of the lines that end in mid-sentence are full.</summary>
    private const double MinFullBreaks = 0.6;

    /// <summary>Fewer lines that end in mid-sentence say little of all.</summary>
    private const int MinBroken = 8;

    private const int MinRunOns = 2;

    /// <summary>Where so many lines, and this share of all, have the most characters of any, their characters were counted.</summary>
    private const int MinCounted = 4;
    private const double MinCountedShare = 0.25;

    private readonly RuleProfile _profile;
    private readonly double _measure;
    private readonly bool _wrapped;
    private readonly bool _indented;
    private readonly bool _blankLinesPart;
    private readonly RecurringStarts _starts;
    private readonly string? _body;
    private readonly HashSet<LineView> _alone = [];
    private readonly int _count;

    /// <param name="sheet">The page they are set on.</param>
    /// <param name="lines">The same lines with what they say.</param>
    /// <param name="profile">What to read in them.</param>
    public Wrapping(LineSheet sheet, IReadOnlyList<LineView> lines, RuleProfile profile)
    {
        _profile = profile;
        _measure = sheet.Measure;
        _starts = new RecurringStarts(lines);
        _count = sheet.HasGeometry ? 0 : CountOf(lines);
        _wrapped = sheet.HasGeometry || IsHardWrapped(sheet, lines);
        _indented = UsesIndents(sheet.Lines);
        var blanks = sheet.Lines.Count(line => line.BlankBefore);
        _body = ParagraphFaces.BodyOf(sheet.Lines);
        _blankLinesPart = blanks > 0 && blanks < 0.6 * sheet.Lines.Count;
        if (_wrapped && !_indented)
            _alone.UnionWith(lines.Zip(lines.Skip(1)).Where(pair => StandsAlone(pair.First, pair.Second)).Select(pair => pair.First));
    }

    /// <summary>
    /// True when <paramref name="next"/> begins a paragraph; <paramref name="open"/> holds the lines of the one before it.
    /// </summary>
    public bool Parts(IReadOnlyList<LineView> open, LineView next)
    {
        var last = open[^1];
        if (!_wrapped || IsAnotherElement(last.Line, next.Line))
            return true;
        if (_blankLinesPart && next.Line.BlankBefore)
            return true;
        if (Math.Abs(next.Line.Size - last.Line.Size) > MaxSizeChange * Math.Max(next.Line.Size, last.Line.Size))
            return true;
        if (IsDisplaced(next.Line) || IsDisplaced(last.Line) || EndsTitle(last, next))
            return true;
        if (Typesetting.EndsSentence(last.Text) && IsSetOff(last.Line, next.Line))
            return true;
        // 表二 over a table, below a line that does not fill the column.
        if ((last.Line.Left >= MinIndent || last.Line.Right < MinFullness * _measure) && _profile.Tables.Caption.IsMatch(next.Folded))
            return true;
        if (_indented)
            return next.Line.Left >= MinIndent
                || (
                    EndsByChoice(open, next)
                    && Typesetting.EndsSentence(last.Text)
                    && (IsStructural(next) || last.Line.Right < _measure / 2)
                )
                // Headings may be set flush where text is indented.
                || (IsHeading(open) && IsStructural(next) && EndsByChoice(open, next));
        // Behind a bracket or quote a label with its colon is no accident of wrapping.
        if (last.Text[^1] is '）' or ')' or '”' or '］' or '】' && (next.Label is { Marked: true } || _starts.Has(next)))
            return true;
        return EndsByChoice(open, next)
            || _starts.IsLabelled(next)
            || (_alone.Contains(next) && Typesetting.EndsSentence(last.Text) && last.Folded[^1] != ':')
            || (
                Typesetting.EndsSentence(last.Text)
                    ? IsStructural(next) || IsBareLabel(next)
                    : IsHeading(open) && (IsStructural(next) || BeginsList(last, next))
            );
    }

    // （1）关于“甲”的问题（已完成） | 一是…: nothing leads over to the list.
    private static bool BeginsList(LineView last, LineView next) =>
        next.Marker is { Series.ItemOnly: true, Number: 1 } && last.Folded[^1] is not (':' or ',' or ';');

    // How many characters a full line has, in a text whose lines were broken by counting them; 0 in others.
    private static int CountOf(IReadOnlyList<LineView> lines)
    {
        var most = lines.Select(line => line.Text.Length).DefaultIfEmpty().Max();
        return lines.Count(line => line.Text.Length == most) >= Math.Max(MinCounted, MinCountedShare * lines.Count) ? most : 0;
    }

    private bool EndsByChoice(IReadOnlyList<LineView> open, LineView next)
    {
        var last = open[^1];
        if (LeavesOpen(last.Text) || (last.Text.Length == _count && !Typesetting.EndsSentence(last.Text)))
            return false;
        var lost = !_indented && open.Count == 1 ? LostIndent : 0;
        var slack = _measure - last.Line.Right - lost;
        var unit = Typesetting.Ems(Typesetting.FirstUnit(next.Text));
        // A heading has no full stop to say that it is over, so room is all there is to go by; in the middle of a
        // sentence only much room counts, because ragged lines may fall short by a character or two.
        var room =
            IsHeading(open) ? 0
            : Typesetting.EndsSentence(last.Text) ? 1
            : 2.5;
        return slack >= unit + room;
    }

    // <p> and w:p are paragraphs, whatever they end with.
    private static bool IsAnotherElement(Line last, Line next) =>
        last.Element is { } element && next.Element is { } other && element.Path != other.Path;

    // Bold words behind plain text, at the start of a line: a heading or a label, and seldom a word that is stressed.
    private bool IsSetOff(Line last, Line next) =>
        _body is not null && next.Face is { } face && face.Name != _body && (last.Face?.Next ?? last.Face?.Name) == _body;

    // A line that ends early, in no sentence, before one that begins a paragraph: a heading without a number.
    private bool StandsAlone(LineView line, LineView next) =>
        line.Line.Right < _measure / 2 && !Typesetting.EndsSentence(line.Text) && !LeavesOpen(line.Text) && IsStructural(next);

    private static bool IsDisplaced(Line line) => line.Left >= MinDisplacement;

    // Inline series say nothing: 一是 begins a paragraph as often as it stands in the middle of one.
    private bool IsStructural(LineView line) =>
        line.Marker is { Series.Inline: false }
        || line.Label is { Marked: true }
        || _starts.Has(line)
        || _profile.Document.Closing.IsMatch(line.Folded);

    private bool EndsTitle(LineView last, LineView next) =>
        _profile.Document.Titles.IsMatch(last.Folded) && _profile.Document.Preamble.IsMatch(next.Folded);

    // A label without a colon may also be the rest of a heading: （五）…专项检查反馈问题 | 整改情况.
    private static bool IsBareLabel(LineView line) => line.Label is { } label && label.End == line.Folded.Length;

    private bool IsHeading(IReadOnlyList<LineView> open) =>
        open.Count <= MaxHeadingLines
        && !open.Any(line => line.Text.Contains('。'))
        && (open[0].Marker is { Series.ItemOnly: false } || _starts.IsNumbered(open[0]));

    // Words after which no paragraph can end.
    private static bool LeavesOpen(string text) =>
        text[^1] is '的' or '和' or '与' or '及' or '对' or '为' or '在' or '于' or '、' or '，' or ',';

    // Where text was wrapped, full lines end in the middle of a sentence; so does most prose that is long at all. Where
    // a line is a paragraph, neither does.
    private bool IsHardWrapped(LineSheet sheet, IReadOnlyList<LineView> lines)
    {
        var unnumbered = lines.Where(line => line.Marker is null).Select(line => line.Line).ToList();
        // A label ends its line where it is over, as a heading does.
        var starts = lines.Where(line => line.Label is { Marked: true } || _starts.Has(line)).Select(line => line.Line).ToHashSet();
        var full = unnumbered.Where(line => Math.Abs(line.Right - sheet.Measure) <= 1.5).ToList();
        var prose = unnumbered.Where(line => line.Right >= MinProse).ToList();
        return sheet.Lines.Count > 0
            && (
                sheet.Measure is >= MinProse and <= MaxMeasure
                    && BreaksAreFull(prose, starts, sheet.Measure)
                    && sheet.Lines.Max(line => line.Right) < 2.5 * sheet.Measure
                    && (EndMidSentence(full, 0.5, Math.Max(3, 0.12 * sheet.Lines.Count)) || EndMidSentence(prose, 0.4, 3))
                || RunsOn(sheet)
            );
    }

    // Where first lines stand in, a line that does not and follows a full one in mid-sentence goes on with it.
    private static bool RunsOn(LineSheet sheet) =>
        UsesIndents(sheet.Lines)
        && sheet.Lines.Zip(sheet.Lines.Skip(1)).Count(pair => pair.Second.Left < 0.6 && IsFull(pair.First, sheet.Measure)) >= MinRunOns;

    private static bool IsFull(Line line, double measure) =>
        line.Right >= MinFullness * measure && line.Right <= MaxFullness * measure && !Typesetting.EndsSentence(line.Text);

    // Headings end in the middle of nothing as well, but wherever they are over; a wrapped line ends where it is full.
    private static bool BreaksAreFull(List<Line> lines, HashSet<Line> starts, double measure)
    {
        var broken = lines.FindAll(line => !Typesetting.EndsSentence(line.Text));
        var others = broken.FindAll(line => !starts.Contains(line));
        if (others.Count >= MinBroken)
            broken = others;
        return broken.Count(line => IsFull(line, measure)) >= MinFullBreaks * broken.Count;
    }

    private static bool EndMidSentence(List<Line> lines, double share, double least) =>
        lines.Count >= least && lines.Count(line => !Typesetting.EndsSentence(line.Text)) >= share * lines.Count;

    private static bool UsesIndents(IReadOnlyList<Line> lines)
    {
        var indented = lines.Count(line => line.Left is >= MinIndent and < 3.5);
        var flush = lines.Count(line => line.Left < 0.6);
        return indented >= Math.Max(2, 0.04 * lines.Count) && flush >= 0.15 * lines.Count;
    }
}
