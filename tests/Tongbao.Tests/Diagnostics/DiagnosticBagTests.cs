using Tongbao.Diagnostics;

namespace Tongbao.Tests.Diagnostics;

public class DiagnosticBagTests
{
    [Fact]
    public void Findings_are_sorted_by_page_then_code_then_message_whichever_stage_spoke_first()
    {
        var bag = new DiagnosticBag();
        bag.AddRange([DiagnosticRules.NumberGap.Found("b", 2), DiagnosticRules.NumberGap.Found("a", 2), DiagnosticRules.PageWithoutText.Found("c", 2)]);
        bag.Add(DiagnosticRules.BrokenEmail.Found("d", 1));
        bag.Add(DiagnosticRules.NotANotice.Found("e"));

        Assert.Equal(["e", "d", "c", "a", "b"], bag.ToSorted().Select(finding => finding.Message));
    }
}
