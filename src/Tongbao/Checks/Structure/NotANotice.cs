using Tongbao.Checks.Model;

namespace Tongbao.Checks.Structure;

/// <summary>Nothing in the text says how problems were mended.</summary>
internal sealed class NotANotice()
    : NoticeCheck(
        new(
            "TB301",
            "not-a-notice",
            Severity.Warning,
            "The text is no rectification notice: nothing in it says how problems were mended. It yields no issues.",
            "关于巡察某局党组情况的反馈",
            "If it is a notice, its headings or labels are unknown: add them to a rule profile."
        )
    )
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice.All.Any()
            ? []
            : [Found(Place.Whole, null, "no issue and no measures were found: this is no rectification notice, or its forms are unknown")];
}
