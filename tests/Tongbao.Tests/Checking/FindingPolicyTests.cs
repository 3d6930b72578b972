using Tongbao.Cli.Checking;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings;

namespace Tongbao.Tests.Checking;

public class FindingPolicyTests
{
    private static readonly Finding Gap = new("TB201", Severity.Warning, "1. is followed by 3.: 2 is not printed", 1) { Issue = "1.2" };
    private static readonly Finding Repeated = new("TB303", Severity.Info, "（一） and （二） read the same", 1);

    [Theory]
    [InlineData("TB303 TB201")]
    [InlineData("TB201", "select TB201")]
    [InlineData("TB303", "select TB303 TB401")]
    [InlineData("TB201", "ignore TB303")]
    [InlineData("TB303", "select TB201 TB303", "ignore TB201")]
    [InlineData("", "select TB201", "ignore TB201")]
    [InlineData("TB201", "least warning")]
    [InlineData("", "least error")]
    public void Findings_are_chosen_by_code_and_severity(string expected, params string[] options)
    {
        var policy = new FindingPolicy(
            Option("select")?.ToHashSet(),
            Option("ignore")?.ToHashSet() ?? [],
            Option("least") is [var least] ? Enum.Parse<Severity>(least, ignoreCase: true) : Severity.Info,
            null
        );

        Assert.Equal(expected, string.Join(' ', Apply(policy, Repeated, Gap).Findings.Select(finding => finding.Finding.Rule)));

        string[]? Option(string name) =>
            options.FirstOrDefault(option => option.StartsWith(name, StringComparison.Ordinal))?.Split(' ')[1..];
    }

    [Fact]
    public void Why_an_input_could_not_be_read_is_always_reported()
    {
        var policy = new FindingPolicy(new HashSet<string> { "TB201" }, new HashSet<string> { "TB110" }, Severity.Error, null);
        var reason = new Finding("TB110", Severity.Error, "the file is empty", null);
        var file = policy.Apply(Result("a.txt", ReadResponse.Of(DocumentStatus.Failed, reason)));

        Assert.False(file.IsRead);
        Assert.Equal([reason], file.Findings.Select(finding => finding.Finding));
    }

    [Fact]
    public void The_configuration_changes_severities_and_turns_rules_off()
    {
        var policy = Policy(
            Configuration(
                severities: new() { ["TB201"] = new SeverityChange(Severity.Error, "y:1"), ["TB303"] = new SeverityChange(null, "y:2") }
            )
        );

        Assert.Equal([Gap with { Severity = Severity.Error }], Apply(policy, Repeated, Gap).Findings.Select(finding => finding.Finding));
    }

    [Fact]
    public void The_least_severity_is_compared_with_the_one_that_the_configuration_gives()
    {
        var policy = new FindingPolicy(
            null,
            new HashSet<string>(),
            Severity.Error,
            Configuration(severities: new() { ["TB201"] = new SeverityChange(Severity.Error, "y:1") })
        );

        Assert.Single(Apply(policy, Gap).Findings);
    }

    [Fact]
    public void A_suppressed_finding_is_kept_with_the_reason_and_does_not_count()
    {
        var policy = Policy(Configuration(Suppression("TB201", "folder/**", "the publisher says so")));
        var file = policy.Apply(Read("folder/a.txt", Gap, Repeated));

        Assert.Equal(["the publisher says so", null], file.Findings.Select(finding => finding.Accepted));
        Assert.Equal(["TB303"], file.Counted.Select(finding => finding.Finding.Rule));
        Assert.Null(policy.Apply(Read("other/a.txt", Gap)).Findings.Single().Accepted);
    }

    [Fact]
    public void A_suppression_that_fits_nothing_any_more_is_known()
    {
        var (used, unused) = (Suppression("TB201", null, "known"), Suppression("TB204", null, "once there were two totals"));
        var policy = Policy(Configuration(used, unused));
        policy.Apply(Met("a.txt", Gap));

        Assert.Equal([unused], policy.Unused);
    }

    [Theory]
    [InlineData(null, false, false)]
    [InlineData(null, true, true)]
    [InlineData("folder/*.txt", false, false)]
    [InlineData("folder/*.txt", true, true)]
    [InlineData("folder/a.txt", false, true)]
    [InlineData("folder/b.txt", true, false)]
    public void A_suppression_is_only_judged_by_files_that_it_is_for(string? files, bool isMet, bool isJudged)
    {
        var policy = Policy(Configuration(Suppression("TB204", files, "once there were two totals")));
        policy.Apply(isMet ? Met("folder/a.txt", Gap) : Read("folder/a.txt", Gap));

        Assert.Equal(isJudged, policy.Unused.Any());
    }

    [Fact]
    public void A_suppression_of_findings_that_nobody_asked_for_is_in_use()
    {
        var policy = new FindingPolicy(
            new HashSet<string> { "TB303" },
            new HashSet<string>(),
            Severity.Info,
            Configuration(Suppression("TB201", null, "known"))
        );
        policy.Apply(Met("a.txt", Gap));

        Assert.Empty(policy.Unused);
    }

    [Fact]
    public void Of_two_suppressions_that_fit_both_are_used_and_the_first_says_why()
    {
        var policy = Policy(Configuration(Suppression("TB201", null, "first"), Suppression("TB201", null, "second")));

        Assert.Equal("first", Apply(policy, Gap).Findings.Single().Accepted);
        Assert.Empty(policy.Unused);
    }

    [Fact]
    public void Findings_of_one_identity_in_a_file_have_fingerprints_of_their_own()
    {
        var file = Apply(Policy(null), Gap, Gap with { Message = "3. is followed by 5.: 4 is not printed" });

        Assert.Equal(["TB201/1.2/", "TB201/1.2/#2"], file.Findings.Select(finding => finding.Identity));
        Assert.Distinct(file.Findings.Select(finding => finding.Fingerprint("a.txt")));
        Assert.NotEqual(file.Findings[0].Fingerprint("a.txt"), file.Findings[0].Fingerprint("b.txt"));
    }

    [Theory]
    [InlineData("folder/a.txt", "folder/a.txt")]
    [InlineData("./folder/../a.txt", "a.txt")]
    public void A_file_goes_by_its_path_from_the_working_folder(string path, string expected) =>
        Assert.Equal(expected, Policy(null).Apply(Read(path, Gap)).Path);

    [Fact]
    public void A_file_elsewhere_goes_by_the_path_it_was_named_by()
    {
        var elsewhere = Path.Combine(Path.GetTempPath(), "no such folder", "a.txt");

        Assert.Equal(elsewhere.Replace('\\', '/'), Policy(null).Apply(Read(elsewhere, Gap)).Path);
    }

    [Fact]
    public void Standard_input_goes_by_the_name_it_was_given() =>
        Assert.Equal(
            "notice.txt",
            Policy(null).Apply(Result(new Input(Input.Stdin, "notice.txt"), ReadResponse.Progress with { Status = DocumentStatus.Ok })).Path
        );

    private static FindingPolicy Policy(ConfigurationFile? configuration) => new(null, new HashSet<string>(), Severity.Info, configuration);

    private static CheckedFile Apply(FindingPolicy policy, params Finding[] findings) => policy.Apply(Read("a.txt", findings));

    private static ReadResult Read(string path, params Finding[] findings) =>
        Result(path, new ReadResponse { Status = DocumentStatus.Ok, Findings = [.. findings] });

    // In a folder, and not named itself.
    private static ReadResult Met(string path, params Finding[] findings) =>
        Result(new Input(path, path) { IsMet = true }, new ReadResponse { Status = DocumentStatus.Ok, Findings = [.. findings] });

    private static ReadResult Result(string path, ReadResponse answer) => Result(new Input(path, path), answer);

    private static ReadResult Result(Input input, ReadResponse answer) => new(input, 0, answer, null, TimeSpan.Zero);

    private static ConfigurationFile Configuration(params Suppression[] suppressions) => Configuration([], suppressions);

    private static ConfigurationFile Configuration(Dictionary<string, SeverityChange> severities, params Suppression[] suppressions) =>
        new("tongbao.yaml", Environment.CurrentDirectory, new Dictionary<string, SettingValue>(), severities, suppressions);

    private static Suppression Suppression(string rule, string? files, string reason) =>
        new(new HashSet<string> { rule }, files is null ? null : new PathPattern([files], []), null, null, reason, "tongbao.yaml:1");
}
