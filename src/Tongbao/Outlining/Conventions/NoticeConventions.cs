using Tongbao.Matching;
using Tongbao.Outlining.Conventions.Shapes;

namespace Tongbao.Outlining.Conventions;

/// <summary>What one notice does: the series that count in it, its labels, and the signs its paragraphs begin with.</summary>
internal sealed class NoticeConventions
{
    private const int MinBullets = 2;

    /// <summary>A label says where issues stand, or what is wrong, when so many texts behind it do …</summary>
    private const int MinStates = 3;

    /// <summary>… and this share of all.</summary>
    private const double MinStateShare = 0.8;

    /// <summary>Words tell a problem less surely than a state.</summary>
    private const double MinProblemShare = 0.6;

    /// <summary>A line that is nothing but a state is not longer than this, in characters.</summary>
    private const int MaxState = 12;

    private readonly SeriesFinder _series = new();
    private readonly LabelFinder _labels;
    private readonly Dictionary<string, int> _bullets = new(StringComparer.Ordinal);

    private NoticeConventions(IReadOnlyList<ParagraphForm> forms, RuleProfile profile)
    {
        Forms = forms;
        Kinds = new LabelKinds(profile);
        _labels = new LabelFinder(Kinds);
    }

    /// <summary>The paragraphs, in order.</summary>
    public IReadOnlyList<ParagraphForm> Forms { get; }

    public LabelKinds Kinds { get; }

    /// <summary>The signs by which it says where issues stand.</summary>
    public StatusLegend Legend { get; private set; } = new();

    /// <summary>How well each series counts, by its key.</summary>
    public IReadOnlyDictionary<string, double> Series => _series.Accepted;

    /// <summary>Phrases that are labels behind the start of a paragraph.</summary>
    public IReadOnlySet<string> RunningLabels => _labels.Running;

    /// <summary>How often each sign begins a paragraph that is no label.</summary>
    public IReadOnlyDictionary<string, int> Bullets => _bullets;

    public static NoticeConventions Learn(IReadOnlyList<ParagraphView> views, RuleProfile profile)
    {
        var forms = views.Select(view => new ParagraphForm(view)).ToList();
        var self = new NoticeConventions(forms, profile);
        self.Learn(profile);
        return self;
    }

    /// <summary>How many members a series has.</summary>
    public int CountOf(string series) => _series.Count(series);

    /// <summary>True when <paramref name="form"/> begins with a sign that recurs.</summary>
    public bool IsBulleted(ParagraphForm form) => form.Bullet.Length > 0 && _bullets.GetValueOrDefault(form.Bullet) >= MinBullets;

    // 正在推进的问题 is a group of them.
    private bool IsState(ParagraphForm form) =>
        Signs.Inner(form.Span) is var words && !words.ContainsAny('题', '项', '类') && Kinds.IsState(words);

    private static (string Key, int Length) BulletOf(ParagraphForm form)
    {
        var signs = Shapes.Bullets.At(form.Span);
        if (signs.Length > 0)
            return signs.Length == form.StatusSigns ? ("√", signs.Length) : (signs.ToString(), signs.Length);
        return form.Shape is null && DateMark.At(form.Folded) is { Length: > 0 } date ? (date.Key, date.Length) : ("", 0);
    }

    private void Learn(RuleProfile profile)
    {
        Legend = StatusLegend.Of(Forms, profile);
        Legend.LearnBrackets(Forms, profile, Kinds);
        foreach (var form in Forms)
            form.StatusSigns = Legend.SignsAt(form.Span);
        _series.Find(Forms);
        foreach (var label in new NumberedLabels(Forms, Kinds, profile).Find())
            _series.Drop(label, Forms);
        var reader = new LabelCandidateReader(Kinds);
        var running = new RunningCandidateReader(Kinds);
        foreach (var form in Forms)
        {
            (form.Bullet, form.BulletLength) = BulletOf(form);
            form.Candidate = reader.AtStart(form);
            form.Running = running.Read(form.Folded);
            form.IsState = form.Shape is null && form.Length <= MaxState && IsState(form);
        }

        _labels.Find(Forms);
        FindKinds(profile);
        foreach (var form in Forms)
        {
            form.Running = [.. form.Running.Where(label => RunningLabels.Contains(label.Phrase) && label.Start >= (form.Label?.End ?? 0))];
            if (form.Bullet.Length > 0 && !form.IsLabel)
                _bullets[form.Bullet] = _bullets.GetValueOrDefault(form.Bullet) + 1;
        }
    }

    // 进度: 已完成 each time, and no points below it; 症结: what is wrong. What stands behind a label tells more than its words.
    private void FindKinds(RuleProfile profile)
    {
        var same = Enumerable
            .Range(0, Forms.Count)
            .Where(i => Forms[i].Label is { } label && Kinds.Of(label.Phrase) is BlockKind.Measures or BlockKind.Effects or BlockKind.Other)
            .GroupBy(i => Forms[i].Label!.Value.Phrase, StringComparer.Ordinal)
            .Where(group => group.Count() >= MinStates);
        foreach (var group in same)
        {
            if (group.Count(IsState) >= MinStateShare * group.Count())
                Kinds.Say(group.Key, BlockKind.Result);
            else if (Kinds.Of(group.Key) == BlockKind.Other && group.Count(StatesProblem) >= MinProblemShare * group.Count())
                Kinds.Say(group.Key, BlockKind.Problem);
        }

        bool StatesProblem(int i) => profile.Headings.TellProblem(Forms[i].Span[Forms[i].Label!.Value.End..].ToString());

        bool IsState(int i) =>
            Kinds.IsState(Forms[i].Span[Forms[i].Label!.Value.End..])
            && (i + 1 == Forms.Count || Forms[i + 1] is { Shape: null or { Number: > 1 }, IsEnumerated: false } or { IsLabel: true });
    }
}
