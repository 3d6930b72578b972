using System.Text.RegularExpressions;
using Tongbao.Checks.Model;
using Tongbao.Languages;
using Tongbao.Matching;

namespace Tongbao.Checks.Structure;

/// <summary>Words before a colon that begin lines again and again, and are no label that the profile knows.</summary>
internal sealed partial class UnknownLabel() : NoticeCheck(new("TB309", "unknown-label", Severity.Warning))
{
    /// <summary>Words that begin one line only say something; those that begin two are a form.</summary>
    private const int MinRepeats = 2;

    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        var lines =
            from text in notice.Texts
            where text.Issue is not null && text.Passage.Text.AsSpan().ContainsAny(':', '：')
            from Match match in LabelLike().Matches(text.Passage.Text)
            let words = match.Groups["words"]
            where !notice.Profile.Checks.NoLabel.IsMatch(words.Value)
            select (Words: words.Value, Text: text, words.Index);
        return lines
            .GroupBy(line => line.Words)
            .Where(same => same.Count() >= MinRepeats)
            .Select(same =>
            {
                var first = same.First();
                var place = first.Text.Folded.Value.IndexOf(first.Words, StringComparison.Ordinal) is >= 0 and var at
                    ? first.Text.At(at, first.Words.Length)
                    : Place.Of(first.Text.Issue!);
                return Found(place with { Issue = null }, same.Key, Phrases.UnknownLabel($"{same.Key}：", same.Count()), same.Count());
            })
            .Concat(OfNoKind(notice));
    }

    // A label that only the notice itself shows to be one, and whose kind no word tells.
    private IEnumerable<Finding> OfNoKind(CheckedNotice notice) =>
        notice
            .All.SelectMany(issue => issue.Blocks, (issue, block) => (Issue: issue, Block: block))
            .Where(pair =>
                pair.Block is { Kind: BlockKind.Other, Label: { } label }
                && notice.Profile.ReadColumn(label.Text) is null
                && !notice.Profile.Labels.Any(row => label.Text.EndsWith(row.Label, StringComparison.Ordinal))
            )
            .GroupBy(pair => pair.Block.Label!.Text)
            .Where(same => same.Count() >= MinRepeats)
            .Select(same =>
                Found(
                    Place.Of(same.First().Block, same.First().Issue) with
                    {
                        Issue = null,
                    },
                    same.Key,
                    Phrases.UnknownLabel($"{same.Key}：", same.Count()),
                    same.Count()
                )
            );

    [GeneratedRegex(
        @"^[ \u3000]*【?(?<words>[\u4E00-\u9FFF]{2,10})】?[:：]",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
    )]
    private static partial Regex LabelLike();
}
