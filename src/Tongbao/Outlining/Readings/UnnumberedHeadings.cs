using Tongbao.Documents.Faces;
using Tongbao.Outlining.Conventions;

namespace Tongbao.Outlining.Readings;

/// <summary>Finds headings and names without a number: by what follows them.</summary>
/// <param name="conventions">What the notice does.</param>
/// <param name="tests">What their words say.</param>
/// <param name="mark">The hypothesis.</param>
internal sealed class UnnumberedHeadings(NoticeConventions conventions, ParagraphTests tests, IssueMark mark)
{
    /// <summary>Headings of one level often end in the same characters.</summary>
    private const int EndLength = 2;

    /// <summary>A name that only its type sets off is not shorter than this, in characters.</summary>
    private const int MinSetting = 4;

    private readonly IReadOnlyList<ParagraphForm> _forms = conventions.Forms;
    private HashSet<string>? _ends;
    private bool? _statesHead;

    /// <summary>True when the assumed mark stands at a paragraph.</summary>
    public bool IsMark(int at) =>
        at < _forms.Count
        && (
            (_forms[at] is { IsLabel: false, Shape: { } shape } && mark.IsSeries(shape.Key))
            || mark.Kind switch
            {
                MarkKind.Series => false,
                MarkKind.Lead => _forms[at].Candidate?.Phrase == mark.Key,
                MarkKind.Bullet => _forms[at].Bullet == mark.Key && !_forms[at].IsLabel,
                _ => IsName(at),
            }
        );

    /// <summary>True when a paragraph is a name without a mark: the label of the hypothesis, or prose, follows it.</summary>
    public bool IsName(int at)
    {
        if (at < 1 || _forms[at] is { Shape: not null } or { IsLabel: true } || tests.IsClosing(at))
            return false;
        if (mark.Kind == MarkKind.Frame)
            return tests.IsFramed(at);
        if (mark.Kind == MarkKind.Sentence)
            return tests.IsNamed(at);
        var isLast = at + 1 == _forms.Count;
        if (mark.Kind == MarkKind.Setting)
            return _forms[at].SetOff is { } face && KeyOf(face) == mark.Key && face.Ink >= MinSetting && !(isLast && _forms[at].IsSetOff);
        if (isLast)
            return false;
        var next = _forms[at + 1];
        if (mark.Kind == MarkKind.PlainProse)
            return _forms[at].IsShort
                && !_forms[at].Span.ContainsAny("。;:,")
                && next is { Shape: null, EndsSentence: true }
                && !tests.IsNext(at);
        return _forms[at].Length <= ParagraphTests.MaxName
            && next.Label is { } label
            && label.Phrase == mark.Key
            && _forms[at].Last is not (';' or ':' or ',');
    }

    /// <summary>The mark of names in a face: those that run in and those alone on their lines are of two kinds.</summary>
    public static string KeyOf(OpeningFace face) => face.Next is null ? $"{face.Name} alone" : face.Name;

    /// <summary>True when a short line stands straight before the assumed mark, before a number 1, or before another such line.</summary>
    public bool IsHeading(int at) => IsHeading(at, deep: false);

    private bool IsHeading(int at, bool deep)
    {
        if (at < 1 || at + 1 >= _forms.Count)
            return false;
        var form = _forms[at];
        if (form is { Shape: not null } or { IsLabel: true } || conventions.IsBulleted(form) || form.IsEnumerated || !form.IsShort)
            return false;
        // What stands behind a table does not follow its caption.
        if (form.View.LeadsToTable)
            return false;
        if (form.IsState && !(_statesHead ??= DoStatesHead()))
            return false;
        // The line under a label that is alone is its text.
        if (_forms[at - 1] is { Label: { } label } above && label.End == above.Length)
            return false;
        if (form.Last == ')' && !form.Span.EndsWith("个)") && !form.Span.EndsWith("项)") || tests.IsClosing(at))
            return false;
        var next = _forms[at + 1];
        if (next is { IsLabel: false, Shape.Number: 1 } || IsMark(at + 1))
            return true;
        if (!deep && IsHeading(at + 1, deep: true))
            return true;
        // A sentence may introduce what follows: between others, only under a line that ends like the headings of the notice.
        return next is { EndsSentence: true, Shape: null, IsLabel: false }
            && at + 2 < _forms.Count
            && IsMark(at + 2)
            && (_forms[at + 2].Shape is { Number: 1 } || (form.Length > EndLength && (_ends ?? Ends()).Contains(End(form))));
    }

    // 已完成 over issues stands before the first of them; what each issue has come to stands behind it.
    private bool DoStatesHead()
    {
        for (var i = 1; i < _forms.Count && !IsMark(i); i++)
        {
            if (_forms[i].IsState)
                return true;
        }

        return false;
    }

    // What headings straight before a mark end with: 方面.
    private HashSet<string> Ends()
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        _ends = ends;
        for (var i = 1; i + 1 < _forms.Count; i++)
        {
            if (IsMark(i + 1) && _forms[i].Length > EndLength && IsHeading(i))
                ends.Add(End(_forms[i]));
        }

        return ends;
    }

    private static string End(ParagraphForm form) => form.Span[^EndLength..].ToString();
}
