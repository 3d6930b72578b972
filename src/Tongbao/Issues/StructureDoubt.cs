using Tongbao.Findings;
using Tongbao.Issues.Drafts;
using Tongbao.Languages;
using Tongbao.Matching;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Readings;
using Tongbao.Paragraphs;

namespace Tongbao.Issues;

/// <summary>Says where the structure of a notice is in doubt: what repeats and was not explained, or could be read another way.</summary>
internal sealed class StructureDoubt
{
    /// <summary>Another reading explains as much when it scores at most this much less.</summary>
    private const double MinMargin = 0.7;

    /// <summary>Where labels report, this share of the issues has one.</summary>
    private const double MinOwn = 0.75;

    /// <summary>This share of the labels belongs to issues.</summary>
    private const double MinCovered = 0.75;

    private const int MinLeftOver = 3;

    /// <summary>So many names say what is wrong, or something else is named.</summary>
    private const int MinNames = 4;

    /// <summary>Fewer unlabelled issues than this share are no doubt about the notice.</summary>
    private const double MinUnsure = 0.2;

    /// <summary>Issues take up this share of a notice at least …</summary>
    private const double MinInIssues = 0.5;

    /// <summary>… that is this long, in characters.</summary>
    private const int MinText = 1000;

    private readonly Manuscript _manuscript;
    private readonly NoticeConventions _conventions;
    private readonly TrialReading _reading;
    private readonly IReadOnlyList<TrialReading> _compared;
    private readonly RuleProfile _profile;
    private readonly IssueSet _issues;

    private StructureDoubt(Manuscript manuscript, NoticeReading reading, TrialReading chosen, IssueSet issues, RuleProfile profile)
    {
        (_manuscript, _conventions, _compared, _reading) = (manuscript, reading.Conventions, reading.Compared, chosen);
        (_issues, _profile) = (issues, profile);
    }

    public static IEnumerable<Finding> Find(Manuscript manuscript, NoticeReading reading, IssueSet issues, RuleProfile profile) =>
        reading.Chosen is { } chosen && issues.IsNotice ? new StructureDoubt(manuscript, reading, chosen, issues, profile).Find() : [];

    private IEnumerable<Finding> Find() =>
        new[]
        {
            LabelTwice(),
            WithoutLabels(),
            LabelsLeftOver(),
            SeriesLeftOver(),
            OtherReading(),
            NamesWithoutMark(),
            NamesBelowProse(),
            ProseToldByWords(),
            WithoutName(),
            WithoutProblem(),
            MostTextOutside(),
        }.OfType<Finding>();

    private Finding? LabelTwice()
    {
        foreach (var issue in _reading.Issues)
        {
            var most = issue
                .Labels.GroupBy(label => label.Key)
                .Where(same =>
                    _conventions.Kinds.Of(same.Key) is BlockKind.Measures or BlockKind.Effects or BlockKind.Result or BlockKind.Problem
                )
                .MaxBy(same => same.Count());
            if (most is not null && most.Count() > 1)
                return Found(most.ElementAt(1).Index, most.Key, Phrases.StructureInDoubtLabelTwice(most.Key, most.Count()));
        }

        return null;
    }

    private Finding? WithoutLabels()
    {
        var own = _reading["own labels"];
        return own > 0 && own < 4 * MinOwn
            ? Found(
                _reading.Issues[0].Index,
                "labels",
                Phrases.StructureInDoubtWithoutLabels((int)Math.Round(100 * own / 4), _reading.Issues.Count)
            )
            : null;
    }

    private Finding? LabelsLeftOver()
    {
        var covered = _reading["labels covered"];
        return covered > 0 && covered < 3 * MinCovered && _reading["label twice"] == 0
            ? Found(_reading.Issues[0].Index, "left over", Phrases.StructureInDoubtLabelsLeftOver)
            : null;
    }

    private Finding? SeriesLeftOver()
    {
        foreach (var issue in _reading.Issues)
        {
            for (var i = issue.Index + 1; i < issue.End; i++)
            {
                if (
                    _conventions.Forms[i] is { IsLabel: false, Shape: { Usual: false } shape }
                    && shape.Key != issue.Key
                    && _conventions.CountOf(shape.Key) is >= MinLeftOver and var count
                )
                    return Found(i, shape.Key, Phrases.StructureInDoubtSeriesLeftOver(shape.Key.Trim(), count));
            }
        }

        return null;
    }

    private Finding? OtherReading()
    {
        var starts = _reading.Issues.Select(issue => issue.Index).ToHashSet();
        var other = _compared.FirstOrDefault(reading =>
            reading.Mark.Kind != MarkKind.Usual
            && reading.Mark != _reading.Mark
            && reading.Score > _reading.Score - MinMargin
            && !reading.Issues.All(issue => starts.Contains(issue.Index))
        );
        return other is null
            ? null
            : Found(
                other.Issues[0].Index,
                other.Mark.Key,
                Phrases.StructureInDoubtOtherReading(other.Mark.Key.Trim(), _reading.Mark.Key.Trim())
            );
    }

    private Finding? NamesWithoutMark() =>
        _reading.Mark.Kind == MarkKind.PlainProse
            ? Found(_reading.Issues[0].Index, "names", Phrases.StructureInDoubtNamesWithoutMark(_reading.Issues.Count))
            : null;

    // Where nothing is labelled, only words tell what is wrong from what was done about it.
    private Finding? ProseToldByWords()
    {
        var prose = _issues.Issues.Where(issue => issue.IsProse).ToList();
        var unsure = prose.Where(issue => issue.Blocks is [] or [{ Kind: BlockKind.Problem }, ..] || !SaysWhatWasDone(issue)).ToList();
        return unsure.Count < Math.Max(2, MinUnsure * _issues.Issues.Count)
            ? null
            : Found(unsure[0].Node.Paragraph, "prose", Phrases.StructureInDoubtProse(unsure.Count));
    }

    private Finding? NamesBelowProse() =>
        _reading.Issues.FirstOrDefault(issue => issue.Above < issue.Index && !issue.OwnsLabel) is { } first
            ? Found(first.Index, "names below", Phrases.StructureInDoubtNamesBelow(_reading.Issues.Count))
            : null;

    private Finding? WithoutName()
    {
        var nameless = _issues.Issues.Where(issue => issue.Statement.Title.IsEmpty).ToList();
        return nameless.Count == 0 ? null : Found(nameless[0].Node.Paragraph, "names", Phrases.StructureInDoubtWithoutName(nameless.Count));
    }

    // 举措一：…（对应问题：甲） What the labels answer is said elsewhere. Prose without labels may never say it.
    private Finding? WithoutProblem() =>
        _issues.Issues.Count >= MinNames && _issues.Issues.Any(issue => issue.IsLabelled) && !_issues.Issues.Any(NamesProblem)
            ? Found(_issues.Issues[0].Node.Paragraph, "problems", Phrases.StructureInDoubtWithoutProblem(_issues.Issues.Count))
            : null;

    private bool NamesProblem(IssueDraft issue) =>
        issue.Statement.Rule is not (BuiltInRules.FirstSentence or BuiltInRules.SharedFrame)
        || _profile.Headings.ProblemName.IsMatch(_manuscript.Fold(issue.Statement.Title).Value);

    // Opening, organisation and closing take up less than the issues.
    private Finding? MostTextOutside()
    {
        var inIssues = _issues.Issues.SelectMany(issue => issue.Node.Whole).Sum(paragraph => paragraph.Span.Length);
        var share = (double)inIssues / _manuscript.Text.Length;
        return _manuscript.Text.Length < MinText || share >= MinInIssues
            ? null
            : Found(_issues.Issues[0].Node.Paragraph, "text", Phrases.StructureInDoubtMostTextOutside((int)Math.Round(100 * share)));
    }

    private bool SaysWhatWasDone(IssueDraft issue)
    {
        var first = _manuscript.Fold(issue.Node.Content[0].Paragraph.Span).Value;
        return _profile.Headings.Answers.IsMatch(first)
            || _profile.Headings.Doings.IsMatch(first)
            || _profile.ReadMarker(first) is not null;
    }

    private Finding Found(int index, string subject, Phrase said) => Found(_conventions.Forms[index].View.Paragraph, subject, said);

    private Finding Found(Tongbao.Paragraphs.Paragraph paragraph, string subject, Phrase said) => At(_manuscript, paragraph, subject, said);

    /// <summary>A doubt about what stands in a paragraph.</summary>
    public static Finding At(Manuscript manuscript, Tongbao.Paragraphs.Paragraph paragraph, string subject, Phrase said)
    {
        var line = manuscript.LinesOf(paragraph.Span).FirstOrDefault();
        return ReadingFindings.StructureInDoubt.Found(said, line?.Page) with { Line = line?.Number, Subject = subject };
    }
}
