using Tongbao.Documents.Faces;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Outlining.Conventions;

/// <summary>What the conventions of the notice say of one paragraph.</summary>
/// <param name="view">The paragraph with what the profile reads in it.</param>
internal sealed class ParagraphForm(ParagraphView view)
{
    /// <summary>A heading without a closing sign is not longer than this, in characters.</summary>
    private const int MaxHeading = 46;

    public ParagraphView View { get; } = view;

    public FoldedText Folded => View.Folded;

    public ReadOnlySpan<char> Span => View.Folded.Span;

    public int Length => View.Folded.Length;

    /// <summary>The number that counts; null when the paragraph begins with none.</summary>
    public Shape? Shape { get; set; }

    /// <summary>What may be a label at its start; null when nothing can.</summary>
    public LabelCandidate? Candidate { get; set; }

    /// <summary>The label at its start; null when there is none.</summary>
    public LabelCandidate? Label => IsLabel ? Candidate : null;

    /// <summary>True when the candidate recurs as labels do.</summary>
    public bool IsLabel { get; set; }

    /// <summary>
    /// The signs it begins with, that count nothing: ■ ●; the same for all dates, and for all signs of a legend; empty for none.
    /// </summary>
    public string Bullet { get; set; } = "";

    /// <summary>Length of what it begins with that counts nothing, in folded characters.</summary>
    public int BulletLength { get; set; }

    /// <summary>Length of the signs before its number by which the legend of the notice says where an issue stands.</summary>
    public int StatusSigns { get; set; }

    /// <summary>Labels behind its start.</summary>
    public IReadOnlyList<RunningCandidate> Running { get; set; } = [];

    /// <summary>How it begins to be set, where that is not as the body is; null elsewhere.</summary>
    public OpeningFace? SetOff => View.Paragraph.SetOff;

    /// <summary>True when all of it is set otherwise than the body is.</summary>
    public bool IsSetOff => SetOff is { Next: null };

    public char Last => Length == 0 ? ' ' : Span[^1];

    /// <summary>True when a stop ends it, or brackets behind a stop: …。【已完成】</summary>
    public bool EndsSentence =>
        IsStop(Last) || (Last is ')' or '】' or '〕' && Span.LastIndexOfAny("(【〔") is > 0 and var open && IsStop(Span[open - 1]));

    /// <summary>True when it explains the signs by which the notice says where issues stand.</summary>
    public bool IsLegend { get; set; }

    /// <summary>True when it is a state and nothing else: 已完成, 【长期坚持】.</summary>
    public bool IsState { get; set; }

    /// <summary>True when it may be a heading without a number: short, and no sentence.</summary>
    public bool IsShort => !IsLegend && (IsState || (Length is > 3 and <= MaxHeading && !EndsSentence && Last is not (':' or ',' or '、')));

    /// <summary>True when it begins with 一是, 第一，: always an item.</summary>
    public bool IsEnumerated => View.Marker is { Series.ItemOnly: true } || Counts(Span);

    private static bool IsStop(char c) => c is '。' or ';' or '!' or '?';

    // 一是 一要 其一， 第一，
    private static bool Counts(ReadOnlySpan<char> text)
    {
        var at = text.Length > 2 && text[0] is '其' or '第' ? 1 : 0;
        if (text.Length < 3 || Counter.At(text, at) is not { Script: 'h' } counter || at + counter.Length >= text.Length)
            return false;
        var next = text[at + counter.Length];
        return at == 0 ? next is '是' or '要' or '则' : next is ',' or '、' or '是';
    }
}
