using Tongbao.Checks.Model;

namespace Tongbao.Checks.Structure;

/// <summary>Two headings under one parent read the same.</summary>
internal sealed class HeadingRepeated()
    : NoticeCheck(
        new(
            "TB303",
            "heading-repeated",
            Severity.Info,
            "Two headings under one chapter have the same words.",
            "（一） and （二） both read 书记组织落实整改情况",
            "Often a slip of the pen in the notice itself."
        )
    )
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
                    $"{string.Join(" and ", same.Select(section => section.Marker))} both read {same.Key}"
                )
            )
            .Concat(sections.SelectMany(section => Among(section.Sections)));
}
