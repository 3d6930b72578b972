using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Readings;
using Tongbao.Paragraphs;

namespace Tongbao.Issues;

/// <summary>Chooses between the usual reading of a notice, by the profile alone, and those by its own conventions.</summary>
internal sealed class ReadingChoice
{
    /// <summary>No reading that scores less than this is one, where labels report.</summary>
    private const double MinLabelled = 3.2;

    /// <summary>The same without labels.</summary>
    private const double MinUnlabelled = 4.5;

    /// <summary>How much better than the usual reading another must be.</summary>
    private const double Margin = 0.2;

    /// <summary>How much a reading loses whose labels the profile does not list: its blocks cannot be told apart.</summary>
    private const double UnlistedLabels = 1;

    private readonly Manuscript _manuscript;
    private readonly Outline _usual;
    private readonly RuleProfile _profile;
    private readonly NoticeConventions _conventions;

    private ReadingChoice(Manuscript manuscript, Outline usual, RuleProfile profile)
    {
        (_manuscript, _usual, _profile) = (manuscript, usual, profile);
        _conventions = NoticeConventions.Learn(usual.Views, profile);
    }

    public static NoticeReading Choose(Manuscript manuscript, Outline usual, RuleProfile profile) =>
        new ReadingChoice(manuscript, usual, profile).Choose();

    private NoticeReading Choose()
    {
        var issues = new IssueFinder(_manuscript, _profile)
            .Find(_usual)
            .Select(found => new IssueNode(found.Node, found.IsSuggestion))
            .ToList();
        var tests = new ParagraphTests(_conventions.Forms, _profile);
        // Suggestions are told in their own way: what is compared are the problems, where there are any.
        var problems = issues.FindAll(issue => !issue.IsSuggestion);
        if (problems.Count == 0)
            problems = issues;
        var usual = UsualReading.Of(_usual, problems, _conventions, tests);
        if (usual is not null && IsClear(usual))
            return Usual(issues, usual, [usual]);
        var learned = ReadingFinder.Find(_conventions, _profile);
        var best = learned.Count > 0 && IsReading(learned[0]) ? learned[0] : null;
        var compared = usual is null ? learned : [usual, .. learned];
        var keepsUsual =
            best is null
            || (
                usual is not null
                && !OnlySuggests(usual, best, tests)
                && (
                    SameIssues(usual, best)
                        ? LabelsAreListed(usual)
                            && usual.Issues.All(MarkIsWhole)
                            && usual.Issues.All(HasName)
                            && SameOutline(problems, usual, best)
                        : best.Score < usual.Score + (LabelsAreListed(usual) ? Margin : -UnlistedLabels)
                )
            );
        return keepsUsual
            ? Usual(issues, usual, compared)
            : Learned(best!, tests, [.. compared.OrderByDescending(reading => reading == best)]);
    }

    private NoticeReading Usual(IReadOnlyList<IssueNode> issues, TrialReading? reading, IReadOnlyList<TrialReading> compared)
    {
        var outline = _usual;
        if (reading is not null && TrailingProse.Find(reading, _conventions) is var end && end < _conventions.Forms.Count)
        {
            var closing = _conventions.Forms.Skip(end).Select(form => form.View.Paragraph).ToList();
            foreach (var node in _usual.Root.Subtree)
                closing.ForEach(node.Remove);
            outline = _usual with { Closing = [.. closing, .. _usual.Closing] };
        }

        return new NoticeReading(outline, issues, _conventions, compared, IsLearned: false);
    }

    // Each issue owns listed labels, once each, and no other line could be a heading: no other reading explains more.
    private bool IsClear(TrialReading usual)
    {
        if (
            usual.Issues.Count < 2
            || usual["own labels"] < 4
            || usual["labels covered"] < 3
            || usual["label twice"] > 0
            || !LabelsAreListed(usual)
            // What explains the signs is no part of an issue.
            || Enumerable
                .Range(usual.Issues[0].Index, usual.Issues[^1].End - usual.Issues[0].Index)
                .Any(i => _conventions.Forms[i].IsLegend)
        )
            return false;
        var headings = _usual.Root.Subtree.Select(node => node.Paragraph).ToHashSet();
        var issues = usual.Issues.Select(issue => issue.Index).ToHashSet();
        return usual.Issues.All(MarkIsWhole)
            && usual.Issues.All(HasName)
            && Enumerable
                .Range(0, usual.Issues[^1].End)
                .All(i => issues.Contains(i) || headings.Contains(_conventions.Forms[i].View.Paragraph) || !MayHead(i));
    }

    // The profile reads as much of the number as the notice shows to be one: 整改问题1 of 整改问题1-1.
    private bool MarkIsWhole(TrialNode issue) =>
        _conventions.Forms[issue.Index].Shape is not { } shape
        || shape.Length <= (_conventions.Forms[issue.Index].View.Marker?.Length ?? 0);

    // A number alone on its line leaves the name to what follows.
    private bool HasName(TrialNode issue) => issue.Shape.Length < _conventions.Forms[issue.Index].Length;

    // A number that the profile does not know, or a short line.
    private bool MayHead(int at) =>
        _conventions.Forms[at] is { IsLabel: false, View.Marker: null } form && (form.Shape is not null || form.IsShort);

    private static bool IsReading(TrialReading reading)
    {
        var labelled = reading["own labels"] > 0;
        var named = reading["names a problem"] > 1;
        return reading.Score >= (labelled || !named ? MinLabelled : MinUnlabelled);
    }

    private NoticeReading Learned(TrialReading reading, ParagraphTests tests, IReadOnlyList<TrialReading> compared)
    {
        reading = ReadingFinder.WithSuggestions(reading, tests, _conventions);
        var (outline, found) = ReadingOutline.Build(reading, _conventions, _usual);
        var issues = found.Select(pair =>
        {
            var heading = IssueHeading.Of(pair.Trial, _conventions);
            return new IssueNode(
                pair.Node,
                ReadingFinder.IsSuggestion(pair.Trial, tests, _conventions),
                heading.Paragraph == pair.Trial.Index
                    ? null
                    : pair.Node.Paragraphs.First(paragraph => paragraph.Paragraph == _conventions.Forms[heading.Paragraph].View.Paragraph)
            );
        });
        return new NoticeReading(outline, [.. issues], _conventions, compared, IsLearned: true);
    }

    // What the usual reading finds are the suggestions of a notice whose problems another reading finds as well.
    private bool OnlySuggests(TrialReading usual, TrialReading learned, ParagraphTests tests)
    {
        var suggestions = learned
            .Issues.Where(node => ReadingFinder.IsSuggestion(node, tests, _conventions))
            .Select(node => node.Index)
            .ToHashSet();
        return suggestions.Count > 0
            && suggestions.Count < learned.Issues.Count
            && usual.Issues.All(node => suggestions.Contains(node.Index));
    }

    private static bool SameIssues(TrialReading usual, TrialReading learned) =>
        usual.Issues.Select(node => node.Index).SequenceEqual(learned.Issues.Select(node => node.Index));

    // No heading between the issues was taken for a paragraph of one, and none is missing above them.
    private static bool SameOutline(List<IssueNode> issues, TrialReading usual, TrialReading learned)
    {
        for (var i = 0; i < issues.Count; i++)
        {
            if (usual.Issues[i].End != learned.Issues[i].End || issues[i].Node.Ancestors.Count() < learned.Issues[i].Ancestors.Count())
                return false;
        }

        return true;
    }

    // Each label that the notice shows to be one is a row of the profile as well.
    private bool LabelsAreListed(TrialReading usual) =>
        usual.Issues.All(issue => Enumerable.Range(issue.Index, issue.End - issue.Index).All(i => IsListed(_conventions.Forms[i])));

    private bool IsListed(ParagraphForm form) =>
        (!form.IsLabel || form.View.Label is not null)
        && form.Running.All(label => _profile.ReadLabel(form.Span[label.Start..]) is not null);
}
