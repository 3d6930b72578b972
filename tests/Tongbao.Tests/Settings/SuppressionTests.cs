using Tongbao.Cli.Inputs;
using Tongbao.Cli.Settings;

namespace Tongbao.Tests.Settings;

public class SuppressionTests
{
    private static readonly Finding Finding = new("TB204", Severity.Warning, "measures: 5, 4", 1) { Issue = "1.2", Subject = "measures" };

    [Theory]
    [InlineData("TB204", null, null, null, true)]
    [InlineData("TB203", null, null, null, false)]
    [InlineData("TB204", "2023/**", null, null, true)]
    [InlineData("TB204", "2024/**", null, null, false)]
    [InlineData("TB204", "*.pdf", null, null, true)]
    [InlineData("TB204", null, "1.2", "measures", true)]
    [InlineData("TB204", null, "1.3", null, false)]
    [InlineData("TB204", null, null, "issues", false)]
    public void A_suppression_fits_where_all_it_names_fits(string rule, string? files, string? issue, string? subject, bool expected) =>
        Assert.Equal(
            expected,
            new Suppression(
                new HashSet<string> { rule },
                files is null ? null : new PathPattern([files], []),
                issue,
                subject,
                "known",
                "tongbao.yaml:1"
            ).Fits(Finding, "2023/卫健/a.pdf")
        );
}
