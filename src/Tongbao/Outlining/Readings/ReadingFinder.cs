using Tongbao.Outlining.Conventions;
using Tongbao.Vocabulary;

namespace Tongbao.Outlining.Readings;

/// <summary>Compares the readings of a notice: one for each mark that could head its issues.</summary>
internal sealed class ReadingFinder
{
    /// <summary>More readings than this are not compared.</summary>
    private const int MaxReadings = 8;

    /// <summary>A mark whose members own labels in this share of a chapter's places heads issues there.</summary>
    private const double MinTold = 0.3;

    /// <summary>Where this share of all own labels, a heading over others that own none is over no issues.</summary>
    private const double MostTold = 0.8;

    /// <summary>Fewer sentences in a frame are no names of issues.</summary>
    private const int MinFramed = 3;

    private readonly NoticeConventions _conventions;
    private readonly ParagraphTests _tests;
    private readonly ReadingScore _score;

    private ReadingFinder(NoticeConventions conventions, RuleProfile profile)
    {
        _conventions = conventions;
        _tests = new ParagraphTests(conventions.Forms, profile);
        _score = new ReadingScore(conventions, _tests);
    }

    /// <summary>The readings of a notice, the best first.</summary>
    public static IReadOnlyList<TrialReading> Find(NoticeConventions conventions, RuleProfile profile)
    {
        var self = new ReadingFinder(conventions, profile);
        var readings = self.Marks().Select(self.Read).OfType<TrialReading>().OrderByDescending(reading => reading.Score).ToList();
        // Suggestions may own labels where the problems are told in prose.
        var first = readings.FindIndex(reading => !reading.Issues.All(self.IsSuggestion));
        if (first > 0)
        {
            readings.Insert(0, readings[first]);
            readings.RemoveAt(first + 1);
        }

        if (readings.Count > 0)
            readings[0] = self.Extend(self.WithOtherForm(readings), addsFew: first > 0);
        return readings;
    }

    private IEnumerable<IssueMark> Marks()
    {
        var forms = _conventions.Forms;
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < forms.Count; i++)
        {
            if (forms[i].Label is not { } label)
                continue;
            count[label.Phrase] = count.GetValueOrDefault(label.Phrase) + 1;
            first.TryAdd(label.Phrase, i);
            if (i > 0 && forms[i - 1] is { IsLabel: false, Shape: null, Bullet.Length: 0 })
                before[label.Phrase] = before.GetValueOrDefault(label.Phrase) + 1;
        }

        var series = _conventions
            .Series.OrderByDescending(pair => pair.Value * _conventions.CountOf(pair.Key))
            .Select(pair => new IssueMark(MarkKind.Series, pair.Key));
        var bullets = _conventions.Bullets.Where(pair => pair.Value >= 2).Select(pair => new IssueMark(MarkKind.Bullet, pair.Key));
        var leads = count
            .Where(pair => pair.Value >= 2 && _conventions.Kinds.Of(pair.Key) is BlockKind.Problem or BlockKind.Other or BlockKind.Goal)
            .OrderBy(pair => first[pair.Key])
            .Select(pair => new IssueMark(MarkKind.Lead, pair.Key))
            .Take(2)
            .Concat(Opener(count, first));
        var plain = before
            .Where(pair => pair.Value >= 2 && pair.Value >= 0.6 * count[pair.Key])
            .OrderByDescending(pair => pair.Value)
            .Select(pair => new IssueMark(MarkKind.Plain, pair.Key));
        List<IssueMark> told = [];
        if (Recurs(_tests.IsFramed))
            told.Add(new IssueMark(MarkKind.Frame, ""));
        if (Recurs(_tests.IsNamed))
            told.Add(new IssueMark(MarkKind.Sentence, ""));
        var settings = forms
            .Where(form => form is { SetOff: not null, Shape: null, IsLabel: false })
            .CountBy(form => UnnumberedHeadings.KeyOf(form.SetOff!), StringComparer.Ordinal)
            .Where(pair => pair.Value >= 2)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => new IssueMark(MarkKind.Setting, pair.Key));
        var prose = count.Count < 2 ? [new IssueMark(MarkKind.PlainProse, "")] : Array.Empty<IssueMark>();
        return series
            .Take(5)
            .Concat(bullets.Take(2))
            .Concat(leads)
            .Concat(plain.Take(1))
            .Concat(settings.Take(2))
            .Concat(told)
            .Concat(prose)
            .Take(MaxReadings + 4);

        bool Recurs(Func<int, bool> isName) =>
            Enumerable.Range(0, forms.Count).Count(at => forms[at] is { Shape: null, IsLabel: false } && isName(at)) >= MinFramed;
    }

    // 整改事项：… The first label that the profile does not list may head each issue, whatever its words say.
    private IEnumerable<IssueMark> Opener(Dictionary<string, int> count, Dictionary<string, int> first) =>
        count
            .Where(pair => pair.Value >= 2)
            .OrderBy(pair => first[pair.Key])
            .Select(pair => pair.Key)
            .Take(1)
            .Where(phrase => !_conventions.Kinds.IsListed(phrase) && _conventions.Kinds.Of(phrase) == BlockKind.Measures)
            .Select(phrase => new IssueMark(MarkKind.Lead, phrase));

    // 审计发现1：… with labels in one part, 1.… without in the others: the reading that names problems where the best one has none.
    private TrialReading WithOtherForm(List<TrialReading> readings)
    {
        var best = readings[0];
        foreach (var other in readings.Skip(1).Where(IsSound))
        {
            if (other.Issues.Any(one => best.Issues.Any(issue => issue.Index <= one.Index && one.Index < issue.End)))
                continue;
            var mark = best.Mark with { Also = other.Mark.Key };
            var root = TrialOutline.Build(_conventions, _tests, mark);
            var known = best.Issues.Select(node => node.Index).ToHashSet();
            var members = MembersOf(mark, root)
                .Where(node => known.Contains(node.Index) || node.Ancestors.Any(above => _tests.IsOnProblems(above.Index)))
                .ToHashSet();
            List<TrialNode> issues = [.. members.Where(node => !node.Ancestors.Any(members.Contains)).OrderBy(node => node.Index)];
            var both = best.Issues.Concat(other.Issues).Select(node => node.Index).Order();
            if (issues.Select(node => node.Index).SequenceEqual(both))
                return best with { Mark = mark, Root = root, Issues = issues };
        }

        return best;
    }

    // Without the best one it would be a reading of its own.
    private static bool IsSound(TrialReading reading) =>
        reading.Mark.Kind == MarkKind.Series && reading.Issues.Count > 1 && reading["names a problem"] >= 2 && reading["has a body"] >= 1.5;

    /// <summary>
    /// Issues of the best reading, and those of chapters told in another form: there, what owns labels is an issue as well.
    /// </summary>
    private TrialReading Extend(TrialReading reading, bool addsFew)
    {
        if (reading["own labels"] <= 2 && !addsFew)
            return reading;
        var issues = reading.Issues.ToHashSet();
        var above = reading.Issues.SelectMany(issue => issue.Ancestors).ToHashSet();
        var others = reading
            .Root.Subtree.Where(node =>
                node.Kind is TrialKind.Number or TrialKind.Heading or TrialKind.Bullet
                && node.OwnsLabel
                && !above.Contains(node)
                && !issues.Contains(node)
                && !node.Ancestors.Any(issues.Contains)
                && !node.IsBelowLabel
                && Place(node) != "out"
                && !(node.Parent!.IsRoot && IsOut(node))
            )
            .ToList();
        var outer = others.ToHashSet();
        others.RemoveAll(node => node.Ancestors.Any(outer.Contains));
        return others.Count == 0 ? reading : reading with { Issues = [.. reading.Issues.Concat(others).OrderBy(node => node.Index)] };
    }

    private TrialReading? Read(IssueMark mark)
    {
        var root = TrialOutline.Build(_conventions, _tests, mark);
        var members = MembersOf(mark, root);
        if (members.Count == 0)
            return null;
        // One shape on two levels: either may be the issue.
        var set = members.ToHashSet();
        var outer = members.Where(node => !node.Ancestors.Any(set.Contains)).ToList();
        var holders = members.SelectMany(node => node.Ancestors).ToHashSet();
        var inner = members.Where(node => !holders.Contains(node)).ToList();
        var areBehind = NamesBehind.Turn(outer);
        var best = Choose(mark, root, outer);
        if (outer.Count != members.Count && Choose(mark, root, inner) is { } deeper && (best is null || deeper.Score > best.Score))
            best = deeper;
        return best is not null && !areBehind && NamesBehind.Turn(best.Issues) ? _score.Of(mark, root, best.Issues) : best;
    }

    private static List<TrialNode> MembersOf(IssueMark mark, TrialNode root)
    {
        var kind = TrialOutline.KindOf(mark.Kind);
        return
        [
            .. root.Subtree.Where(node =>
                !node.IsBelowLabel
                && (
                    node.Kind == TrialKind.Number
                        ? mark.IsSeries(node.Key)
                        : node.Kind == kind && (node.Kind is TrialKind.Lead or TrialKind.Plain || node.Key == mark.Key)
                )
            ),
        ];
    }

    private TrialReading? Choose(IssueMark mark, TrialNode root, List<TrialNode> members)
    {
        var told = members.Where(OwnsLabels).GroupBy(Chapter).ToDictionary(group => group.Key, group => group.Count());
        // Where labels report, chapters without any report no problems; else the words of the chapters decide.
        var issues =
            told.Values.Sum() >= Math.Max(2, MinTold * members.Count)
                ? members
                    .GroupBy(Chapter)
                    .Where(group => told.GetValueOrDefault(group.Key) >= MinTold * group.Count())
                    .SelectMany(group => group)
                    .ToList()
                : members.Where(node => Place(node) != "out" && !(node.Parent!.IsRoot && IsOut(node))).ToList();
        if (issues.Count(OwnsLabels) >= MostTold * issues.Count)
            issues = [.. issues.GroupBy(node => node.Parent).Where(group => group.Any(OwnsLabels)).SelectMany(group => group)];
        return issues.Count == 0 ? null : _score.Of(mark, root, [.. issues.OrderBy(node => node.Index)]);
    }

    private bool OwnsLabels(TrialNode node)
    {
        if (node.OwnsLabel)
            return true;
        var heading = IssueHeading.Of(node, _conventions);
        return _conventions.Forms[heading.Paragraph].Running.Any(label => label.Start >= heading.From);
    }

    private static TrialNode Chapter(TrialNode node) => node.Ancestors.LastOrDefault() ?? node;

    private bool IsOut(TrialNode node) =>
        KindOf(node, _tests, _conventions) is ChapterKind.Organisation or ChapterKind.Next or ChapterKind.Duty;

    /// <summary>Whether the headings above <paramref name="node"/> report on problems, on suggestions, or on neither.</summary>
    private string Place(TrialNode node)
    {
        var above = node.Ancestors.ToList();
        for (var i = 0; i < above.Count; i++)
        {
            var kind = KindOf(above[i], _tests, _conventions);
            if (kind == ChapterKind.Suggestions)
                return "suggestions";
            if (kind is ChapterKind.Next or ChapterKind.Organisation or ChapterKind.Duty && i == above.Count - 1)
                return "out";
        }

        return "in";
    }

    /// <summary>The reading with the headings of a chapter on suggestions that it left without any: they are told without labels.</summary>
    public static TrialReading WithSuggestions(TrialReading reading, ParagraphTests tests, NoticeConventions conventions)
    {
        var taken = reading.Issues.SelectMany(issue => issue.Ancestors.Prepend(issue)).ToHashSet();
        var told = reading
            .Root.Children.Where(chapter => !taken.Contains(chapter) && OnSuggestions(chapter, tests, conventions))
            .SelectMany(chapter => chapter.Children)
            .Where(node => node.Kind is TrialKind.Number or TrialKind.Bullet && !node.IsBelowLabel)
            .ToList();
        return told.Count == 0 ? reading : reading with { Issues = [.. reading.Issues.Concat(told).OrderBy(node => node.Index)] };
    }

    private bool IsSuggestion(TrialNode node) => IsSuggestion(node, _tests, _conventions);

    /// <summary>True when the headings above an issue report on suggestions.</summary>
    public static bool IsSuggestion(TrialNode node, ParagraphTests tests, NoticeConventions conventions) =>
        node.Ancestors.Any(above => OnSuggestions(above, tests, conventions));

    private static bool OnSuggestions(TrialNode node, ParagraphTests tests, NoticeConventions conventions) =>
        KindOf(node, tests, conventions) == ChapterKind.Suggestions;

    // What a heading says that it reports on.
    private static ChapterKind? KindOf(TrialNode node, ParagraphTests tests, NoticeConventions conventions) =>
        tests.ChapterOf(node.Index, IssueHeading.MarkLength(node, conventions.Forms[node.Index]));
}
