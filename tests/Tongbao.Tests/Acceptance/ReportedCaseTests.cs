using Tongbao.Tests.Support;

namespace Tongbao.Tests.Acceptance;

/// <summary>Small files made after public reports of bugs, each the same notice in a form that some reader once got wrong.</summary>
public class ReportedCaseTests
{
    private const string Missing = "(missing)";

    private static readonly string Folder = Path.Combine(Repository.SharedNotices, "..", "cases", "reports");

    private static readonly string[] Endings = [".html", ".doc", ".docx", ".md", ".pdf"];

    // What cannot be read, what holds no notice, and a table, whose cells have no items.
    private static readonly List<string> Others = ["encrypted", "portfolio", "table"];

    public static TheoryData<string> Files =>
        Directory.Exists(Folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(Folder)
                    .Select(path => Path.GetFileName(path))
                    .Where(name =>
                        Endings.Contains(Path.GetExtension(name))
                        && !name.Contains("expected", StringComparison.Ordinal)
                        && !Others.Exists(other => name.Contains(other, StringComparison.Ordinal))
                    )
                    .Order(StringComparer.Ordinal),
            ]
            : [Missing];

    [SkippableTheory, MemberData(nameof(Files))]
    public void The_notice_is_read_as_it_is_shown(string file)
    {
        Skip.If(file == Missing, "the cases are not there: ../shared/cases beside the checkout");
        var notice = NoticeParser.Parse(NoticeSource.FromFile(Path.Combine(Folder, file)));

        Assert.Equal("中共澜河县水务局党组关于巡察整改进展情况的通报", notice.Title?.Text);
        Assert.Equal(["理论学习不够深入", "河道巡查流于形式", "干部交流力度不够"], notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(
            "追缴工程结余款12.8万元。该问题已完成整改。",
            notice.Issues[1].Blocks.Single(block => block.Items.Length > 0).Items[1].Text.Text
        );
        Assert.Equal([IssueStatus.Completed, IssueStatus.Completed, IssueStatus.Ongoing], notice.Issues.Select(issue => issue.Status));
        Assert.Equal("lhswj@example.com", Assert.Single(notice.Contact!.Email!.Value));
        Assert.DoesNotContain(notice.Diagnostics, finding => finding.Rule is "TB102" or "TB301" or "TB402");
        Assert.Equal(0, notice.Coverage.Lost);
    }
}
