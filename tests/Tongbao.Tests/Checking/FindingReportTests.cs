using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Tongbao.Cli.Checking;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Workers;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Checking;

/// <summary>Reports of three files: one with a finding, one without, one that cannot be read.</summary>
public class FindingReportTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Formats => [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    [Theory, MemberData(nameof(Formats))]
    public void Each_format_says_the_same_in_its_own_way(string format)
    {
        var report = Write(
            Enum.Parse<ReportFormat>(format, ignoreCase: true),
            ("folder/目录 一/通报，1.txt", FaultyNotice.Text),
            ("sound.txt", FaultyNotice.Sound),
            ("empty.txt", "")
        );

        Snapshot.Verify(format == "sarif" ? WithoutRegistry(report) : report, parameters: $"format={format}");
    }

    [Fact]
    public void A_character_that_XML_cannot_say_does_not_break_the_JUnit_report()
    {
        var odd = FaultyNotice.Text.Replace("台账不全", "台账\u0001不全\uFFFE", StringComparison.Ordinal);

        Assert.NotNull(XDocument.Parse(Write(ReportFormat.Junit, ("odd.txt", odd))).Root);
    }

    [Fact]
    public void Every_finding_has_a_fingerprint_of_its_own()
    {
        var twice = FaultyNotice.Sound.Replace("开展学习。", "2024年2月30日学习，2024年2月30日测试。", StringComparison.Ordinal);
        var findings = JsonNode.Parse(Write(ReportFormat.Gitlab, ("twice.txt", twice), ("again.txt", twice)))!.AsArray();

        Assert.Equal(4, findings.Count);
        Assert.Distinct(findings.Select(finding => finding!["fingerprint"]!.GetValue<string>()));
    }

    private static string Write(ReportFormat format, params (string Path, string Text)[] files)
    {
        using var output = new MemoryStream();
        using var worker = new InProcessWorker(new ReadOptions { FindingsOnly = true }, (_, _) => { });
        var policy = new FindingPolicy(null, new HashSet<string> { "TB303" }, Severity.Info, null);
        var tally = new CheckTally();
        using (var report = Open(format, output))
        {
            report.Begin();
            foreach (var (path, text) in files)
            {
                var input = new Input(path, path) { Content = Encoding.UTF8.GetBytes(text) };
                var (response, _) = worker.Read(input);
                var file = policy.Apply(new ReadResult(input, 0, response, null, TimeSpan.Zero));
                tally.Add(file, response.Status!.Value);
                report.Add(file);
            }

            report.End(tally);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IFindingReport Open(ReportFormat format, Stream output) =>
        format switch
        {
            ReportFormat.Text => new TextReport(Lines(output), withSuppressed: false, withStatistics: false),
            ReportFormat.Json => new JsonReport(output),
            ReportFormat.Ndjson => new NdjsonReport(output),
            ReportFormat.Sarif => new SarifReport(output),
            ReportFormat.Github => new GithubReport(Lines(output)),
            ReportFormat.Junit => new JunitReport(output, finding => finding.Finding.Severity >= Severity.Warning),
            ReportFormat.Gitlab => new GitlabReport(output),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "a new format: open it here as CheckCommand does"),
        };

    private static StreamWriter Lines(Stream output) => new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    // What every report holds alike: the rules are compared with the registry.
    private static string WithoutRegistry(string sarif)
    {
        var log = JsonNode.Parse(sarif)!;
        var driver = log["runs"]![0]!["tool"]!["driver"]!.AsObject();
        Assert.Equal(
            FindingKinds.All.Select(kind => kind.Code),
            driver["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>())
        );
        driver.Remove("rules");
        driver.Remove("version");
        return log.ToJsonString(Readable);
    }
}
