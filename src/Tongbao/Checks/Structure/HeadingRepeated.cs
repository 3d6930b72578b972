using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Structure;

/// <summary>Two headings under one parent read the same.</summary>
internal sealed class HeadingRepeated() : WholeNoticeCheck(new("TB303", "heading-repeated", Severity.Info))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) => Among(notice.Notice.Sections);

    private IEnumerable<Finding> Among(IReadOnlyList<Section> sections) =>
        sections
            .GroupBy(section => section.Title.Text)
            .Where(same => same.Count() > 1)
            .Select(same =>
                Found(
                    Place.Of(same.Last()),
                    same.Key,
                    Phrases.HeadingRepeated(PhraseValue.Of(same.Select(section => section.Marker?.Text ?? "")), same.Key)
                )
            )
            .Concat(sections.SelectMany(section => Among(section.Sections)));
}
