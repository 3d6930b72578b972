using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Jobs;

public class CheckJobTests
{
    [Theory]
    [InlineData("notice.yaml")]
    [InlineData("notice.json")]
    public void An_output_gives_the_findings_of_its_notice(string output)
    {
        var sample = new Sample("03-planted-defects");
        using var worker = new InProcessWorker(new ReadOptions { FindingsOnly = true }, (_, _) => { });

        Assert.NotEmpty(Findings(sample.PathOf(output)));
        Assert.Equal(Findings(sample.PathOf("notice.pdf")), Findings(sample.PathOf(output)));

        IEnumerable<string> Findings(string path)
        {
            var (response, text) = worker.Read(new Input(path, output));
            Assert.Null(text);
            return response.Findings.Select(finding => $"{finding} {string.Join(' ', finding.Numbers ?? [])}");
        }
    }
}
