using Tongbao.Findings;

namespace Tongbao.Tests.Findings;

public class DiagnosticBagTests
{
    [Fact]
    public void Findings_are_sorted_by_page_then_line_then_code_then_message_whichever_stage_spoke_first()
    {
        var bag = new FindingBag();
        bag.AddRange([Found("TB201", "b", 2), Found("TB201", "a", 2), Found("TB103", "c", 2), Found("TB101", "later", 2, line: 7)]);
        bag.Add(Found("TB402", "d", 1));
        bag.Add(Found("TB301", "e", null));

        Assert.Equal(["e", "d", "c", "a", "b", "later"], bag.ToSorted().Select(finding => finding.Message));
    }

    private static Finding Found(string rule, string message, int? page, int? line = null) =>
        new(rule, Severity.Warning, message, page) { Line = line };
}
