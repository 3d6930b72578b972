using Tongbao.Checks.Model;
using Tongbao.Languages;

namespace Tongbao.Checks.Structure;

/// <summary>Nothing in the text says how problems were mended.</summary>
internal sealed class NotANotice() : NoticeCheck(new("TB301", "not-a-notice", Severity.Warning))
{
    public override IEnumerable<Finding> Run(CheckedNotice notice) =>
        notice.All.Any() ? [] : [Found(Place.Whole, null, Phrases.NotANotice)];
}
