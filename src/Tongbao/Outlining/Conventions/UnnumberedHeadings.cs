namespace Tongbao.Outlining.Conventions;

/// <summary>Finds headings and names without a number: by what follows them.</summary>
/// <param name="forms">The paragraphs.</param>
/// <param name="tests">What their words say.</param>
/// <param name="mark">The hypothesis.</param>
internal sealed class UnnumberedHeadings(IReadOnlyList<ParagraphForm> forms, ParagraphTests tests, IssueMark mark)
{
    /// <summary>Headings of one level often end in the same characters.</summary>
    private const int EndLength = 2;

    private HashSet<string>? _ends;

    /// <summary>True when the assumed mark stands at a paragraph.</summary>
    public bool IsMark(int at) =>
        at < forms.Count
        && mark.Kind switch
        {
            MarkKind.Series => forms[at] is { IsLabel: false, Shape: { } shape } && shape.Key == mark.Key,
            MarkKind.Lead => forms[at].Candidate?.Phrase == mark.Key,
            MarkKind.Bullet => forms[at].Bullet == mark.Key && !forms[at].IsLabel,
            _ => IsName(at),
        };

    /// <summary>True when a paragraph is a name without a mark: the label of the hypothesis, or prose, follows it.</summary>
    public bool IsName(int at)
    {
        if (at < 1 || at + 1 >= forms.Count || forms[at] is { Shape: not null } or { IsLabel: true } || tests.IsClosing(at))
            return false;
        var next = forms[at + 1];
        if (mark.Kind == MarkKind.PlainProse)
            return forms[at].IsShort
                && !forms[at].Span.ContainsAny("。;:,")
                && next is { Shape: null, EndsSentence: true }
                && !tests.IsNext(at);
        return forms[at].Length <= ParagraphTests.MaxName
            && next.Label is { } label
            && label.Phrase == mark.Key
            && forms[at].Last is not (';' or ':' or ',');
    }

    /// <summary>True when a short line stands straight before the assumed mark, before a number 1, or before another such line.</summary>
    public bool IsHeading(int at) => IsHeading(at, deep: false);

    private bool IsHeading(int at, bool deep)
    {
        if (at < 1 || at + 1 >= forms.Count)
            return false;
        var form = forms[at];
        if (form is { Shape: not null } or { IsLabel: true } || form.Bullet.Length > 0 || form.IsEnumerated || !form.IsShort)
            return false;
        // The line under a label that is alone is its text.
        if (forms[at - 1] is { Label: { } label } above && label.End == above.Length)
            return false;
        if (form.Last == ')' && !form.Span.EndsWith("个)") && !form.Span.EndsWith("项)") || tests.IsClosing(at))
            return false;
        var next = forms[at + 1];
        if (next is { IsLabel: false, Shape.Number: 1 } || IsMark(at + 1))
            return true;
        if (!deep && IsHeading(at + 1, deep: true))
            return true;
        // A sentence may introduce what follows: between others, only under a line that ends like the headings of the notice.
        return next is { EndsSentence: true, Shape: null, IsLabel: false }
            && at + 2 < forms.Count
            && IsMark(at + 2)
            && (forms[at + 2].Shape is { Number: 1 } || (form.Length > EndLength && (_ends ?? Ends()).Contains(End(form))));
    }

    // What headings straight before a mark end with: 方面.
    private HashSet<string> Ends()
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        _ends = ends;
        for (var i = 1; i + 1 < forms.Count; i++)
        {
            if (IsMark(i + 1) && forms[i].Length > EndLength && IsHeading(i))
                ends.Add(End(forms[i]));
        }

        return ends;
    }

    private static string End(ParagraphForm form) => form.Span[^EndLength..].ToString();
}
