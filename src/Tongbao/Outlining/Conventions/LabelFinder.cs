using Tongbao.Outlining.Conventions.Shapes;

namespace Tongbao.Outlining.Conventions;

/// <summary>Decides which phrases are labels: they recur, and what parts them from the text does as well.</summary>
/// <param name="kinds">A phrase whose kind is known needs less evidence.</param>
internal sealed class LabelFinder(LabelKinds kinds)
{
    /// <summary>How often a phrase must recur whose kind no word tells.</summary>
    private const int MinRepeats = 3;

    /// <summary>A phrase stands behind a recurring label when the label is at most this many paragraphs before.</summary>
    private const int Near = 20;

    /// <summary>A phrase that is the whole line is not longer than this.</summary>
    private const int MaxAlone = 9;

    /// <summary>A label that occurs once is not longer than this.</summary>
    private const int MaxSingle = 10;

    /// <summary>A numbered label carries the same number in most places.</summary>
    private const double MinSameNumber = 0.6;

    private readonly Dictionary<(string Phrase, char Separator), int> _count = [];
    private readonly HashSet<(string Phrase, char Separator)> _near = [];
    private readonly HashSet<(string Phrase, char Separator)> _accepted = [];
    private readonly HashSet<string> _bulleted = new(StringComparer.Ordinal);

    /// <summary>Phrases that are labels behind the start of a paragraph.</summary>
    public HashSet<string> Running { get; } = new(StringComparer.Ordinal);

    /// <summary>Marks the labels of <paramref name="forms"/>.</summary>
    public void Find(IReadOnlyList<ParagraphForm> forms)
    {
        Count(forms);
        Accept(forms);
        FindRunning(forms);
        foreach (var form in forms)
            form.IsLabel = form.Candidate is { } candidate && _accepted.Contains(Key(candidate)) && form.Shape is null or { Usual: true };
        DropNumberedHeadings(forms);
        DropValues(forms);
    }

    // 完成时限 alone on its line, and 立行立改 under it, each time: the second is what the first says, and so is 立行立改，长期坚持.
    private void DropValues(IReadOnlyList<ParagraphForm> forms)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < forms.Count; i++)
        {
            if (
                forms[i].Label is { Separator: '$', Before.Length: 0 } value
                && forms[i - 1].Label is { Separator: not '[' } label
                && label.End == forms[i - 1].Length
                && !kinds.IsListed(value.Phrase)
                && _count.GetValueOrDefault(Key(value)) < CountOf(label.Phrase)
            )
                values.Add(value.Phrase);
        }

        foreach (var form in forms.Where(form => form.Label is { } label && values.Contains(label.Phrase)))
            form.IsLabel = false;
        Running.ExceptWith(values);
    }

    private int CountOf(string phrase) => _count.Where(pair => pair.Key.Phrase == phrase).Sum(pair => pair.Value);

    // What the profile lists, and a colon or brackets mark, is a label wherever it stands.
    private static bool IsListed(ParagraphForm form) =>
        form is { View.Label: { Marked: true } listed, Candidate: { } candidate }
        && listed.Start == candidate.Start
        && listed.End == candidate.End;

    private static (string, char) Key(LabelCandidate candidate) => (candidate.Phrase, candidate.Separator);

    private void Count(IReadOnlyList<ParagraphForm> forms)
    {
        foreach (var form in forms)
        {
            if (form.Candidate is not { } candidate || form.Shape is { Usual: false })
                continue;
            // A numbered line that is nothing else is a heading, unless a word says otherwise.
            if (
                candidate.Separator == '$'
                && ((candidate.Number > 0 && !kinds.Knows(candidate.Phrase)) || candidate.Phrase.Length > MaxAlone)
            )
                continue;
            _count[Key(candidate)] = _count.GetValueOrDefault(Key(candidate)) + 1;
        }

        var last = -Near;
        for (var i = 0; i < forms.Count; i++)
        {
            if (forms[i].Candidate is not { } candidate)
                continue;
            if (i - last < Near)
                _near.Add(Key(candidate));
            if (_count.GetValueOrDefault(Key(candidate)) < 2 || !kinds.Knows(candidate.Phrase))
                continue;
            last = i;
            if (forms[i].Bullet.Length > 0 && candidate.Before == forms[i].Bullet)
                _bulleted.Add(forms[i].Bullet);
        }
    }

    private void Accept(IReadOnlyList<ParagraphForm> forms)
    {
        var bulleted = forms
            .Where(form => form.Candidate is { Before.Length: > 0 } candidate && _bulleted.Contains(candidate.Before))
            .Select(form => form.Candidate!.Value.Phrase)
            .ToHashSet(StringComparer.Ordinal);
        var recurring = _count
            .Where(pair => pair.Value >= 2 && kinds.Knows(pair.Key.Phrase))
            .Select(pair => pair.Key.Separator)
            .ToHashSet();
        foreach (var (key, count) in _count)
        {
            var known = kinds.Knows(key.Phrase);
            if (key.Separator is '0' or '“' or '。')
            {
                if (known && count >= (key.Separator == '0' ? MinRepeats : 2))
                    _accepted.Add(key);
                continue;
            }

            var weak =
                (key.Separator == '$' && !bulleted.Contains(key.Phrase))
                || (key.Separator is ' ' or '-' && !recurring.Contains(key.Separator));
            var near = _near.Contains(key);
            var enough = known || (!weak && near) ? 2 : MinRepeats;
            if (count >= enough || (!weak && key.Separator != LabelSigns.Setting && known && near && key.Phrase.Length <= MaxSingle))
                _accepted.Add(key);
        }

        // Where quotation marks set labels off, they do so for words of any kind.
        if (_accepted.Any(key => key.Separator == '“'))
            _accepted.UnionWith(_count.Where(pair => pair.Key.Separator == '“' && pair.Value >= MinRepeats).Select(pair => pair.Key));
        var listed = forms.Where(IsListed).Select(form => Key(form.Candidate!.Value)).Where(_count.ContainsKey).ToHashSet();
        _accepted.UnionWith(listed);
        var separators = _accepted.Where(key => _count[key] >= 2).Select(key => key.Separator).ToHashSet();
        _accepted.RemoveWhere(key =>
            _count[key] < 2 && !listed.Contains(key) && !separators.Contains(key.Separator) && !bulleted.Contains(key.Phrase)
        );
        // A phrase that is a label with one separator is one with the others.
        var phrases = _accepted.Select(key => key.Phrase).ToHashSet(StringComparer.Ordinal);
        _accepted.UnionWith(_count.Keys.Where(key => phrases.Contains(key.Phrase)));
    }

    private void FindRunning(IReadOnlyList<ParagraphForm> forms)
    {
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        // 甲｜已完成｜办公室, 甲［已完成］（责任单位：办公室）: what a row of values says each time is no label.
        foreach (var running in forms.SelectMany(form => form.Running).Where(MayRun))
            count[running.Phrase] = count.GetValueOrDefault(running.Phrase) + 1;
        Running.UnionWith(count.Where(pair => pair.Value >= (kinds.Knows(pair.Key) ? 2 : MinRepeats + 1)).Select(pair => pair.Key));
        Running.UnionWith(_accepted.Where(key => key.Separator is ':' or '[').Select(key => key.Phrase));
    }

    private bool MayRun(RunningCandidate running) => running.Separator is not ('|' or '[') || !kinds.IsState(running.Phrase);

    // 2.整改成效 is the second label each time; 三、整改情况 is a chapter.
    private static void DropNumberedHeadings(IReadOnlyList<ParagraphForm> forms)
    {
        var goingOn = GoingOn(forms);
        foreach (
            var same in forms
                .Where(form => form is { IsLabel: true, Candidate.Number: > 0, Shape: not null })
                .GroupBy(form => (form.Candidate!.Value.Phrase, form.Shape!.Value.Key), form => form)
        )
        {
            var most = same.GroupBy(form => form.Candidate!.Value.Number).Max(group => group.Count());
            var alone = same.Key.Key.StartsWith('h') && same.Count() == 1;
            if (!alone && (most >= MinSameNumber * same.Count() || (same.Count() >= MinRepeats && same.All(goingOn.Contains))))
                continue;
            foreach (var form in same)
                form.IsLabel = false;
        }
    }

    // （一）整改措施 （二）整改成效 （三）整改结果, and where nothing came of it （二）整改结果: labels that count from one to the next.
    private static HashSet<ParagraphForm> GoingOn(IReadOnlyList<ParagraphForm> forms)
    {
        var found = new HashSet<ParagraphForm>(ReferenceEqualityComparer.Instance);
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (form.Shape is not { } shape)
                continue;
            if (form.IsLabel && form.Candidate is { Number: > 0 and var number })
            {
                if (number > 1 && last.GetValueOrDefault(shape.Key) == number - 1)
                    found.Add(form);
                last[shape.Key] = number;
            }
            else
            {
                last.Remove(shape.Key);
            }
        }

        return found;
    }
}
