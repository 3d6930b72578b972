using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Tests.CiSamples;

/// <summary>The commands of samples/ci, as they stand there, in a repository to which a change brings a notice.</summary>
[Trait("Category", "Process")]
public sealed class CiSampleTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [SkippableTheory]
    [InlineData("github-actions.yml", 5)]
    [InlineData("gitlab-ci.yml", 6)]
    public void A_sound_notice_passes_every_step(string file, int steps)
    {
        Begin(added: "02-quoted-groups");
        var runs = Commands(file).Select(Run).ToList();

        Assert.Equal(steps, runs.Count);
        Assert.All(runs, run => Assert.True(run.ExitCode == 0, run.ToString()));
        Assert.True(File.Exists(_tool.PathOf("parsed/notices/卫健 局/new.pdf.yaml")));
        Assert.Contains(runs, run => run.Error.Contains("1 of 1 document (seed", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void On_GitHub_a_faulty_notice_is_annotated_and_fails()
    {
        Begin(added: "03-planted-defects");
        var check = Checks("github-actions.yml").Select(Run).Single(run => run.Output.StartsWith("::", StringComparison.Ordinal));

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("::warning file=notices/卫健 局/new.pdf,title=TB201 number-gap::", check.Output, StringComparison.Ordinal);
        Assert.Contains("notices/%E5%8D%AB%E5%81%A5%20%E5%B1%80/new.pdf", _tool.Read("findings.sarif"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void On_GitLab_a_faulty_notice_is_in_both_reports_and_fails_at_the_last()
    {
        Begin(added: "03-planted-defects");

        Assert.Equal([0, 0, 0, 1], Checks("gitlab-ci.yml").Select(command => Run(command).ExitCode));
        Assert.Contains("\"check_name\": \"TB201 number-gap\"", _tool.Read("gl-code-quality-report.json"), StringComparison.Ordinal);
        Assert.Contains("<failure type=\"warning\"", _tool.Read("junit.xml"), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("github-actions.yml")]
    [InlineData("gitlab-ci.yml")]
    public void A_reading_that_changed_fails_the_spot_check(string file)
    {
        Begin(added: "02-quoted-groups");
        _tool.With(
            "golden/old.pdf.yaml",
            _tool.Read("golden/old.pdf.yaml").Replace("status: completed", "status: ongoing", StringComparison.Ordinal)
        );

        Assert.Contains(Commands(file).Where(command => command.Contains("tongbao diff", StringComparison.Ordinal)).Select(Run), run =>
            run.ExitCode == 1 && run.Output.Contains("changed issues[", StringComparison.Ordinal)
        );
    }

    // A repository with one golden notice on the main branch, and a second notice that the change adds.
    private void Begin(string added)
    {
        Skip.IfNot(_tool.Shell("git --version").ExitCode == 0, "needs git");
        _tool.With("bin/tongbao", $"#!/bin/sh\nexec {Tool.ShellCommand} \"$@\"\n").With("notices/old.pdf", Pdf("01-numbered-problems"));
        Shell("chmod +x bin/tongbao; git init -q -b main; git config user.email a@b.example; git config user.name a");
        _tool.With("golden/old.pdf.yaml", NoticeYaml.Write(new Sample("01-numbered-problems").Parse()));
        Shell("git add notices golden; git commit -qm main; git update-ref refs/remotes/origin/main HEAD");
        _tool.With("notices/卫健 局/new.pdf", Pdf(added));
        Shell("git checkout -qb change; git add notices; git commit -qm change");
        _tool.Environment["GITHUB_BASE_REF"] = "main";
        _tool.Environment["GITHUB_RUN_NUMBER"] = "12";
        _tool.Environment["CI_PIPELINE_IID"] = "12";
        _tool.Environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = _tool.Shell("git rev-parse origin/main").Output.Trim();
    }

    private ToolRun Run(string command) => _tool.Shell($"PATH=$PWD/bin:$PATH\n{command}");

    private void Shell(string command)
    {
        var run = _tool.Shell(command);
        Assert.True(run.ExitCode == 0, $"{command}: {run}");
    }

    private static byte[] Pdf(string sample) => File.ReadAllBytes(new Sample(sample).PathOf("notice.pdf"));

    // The commands that check what changed, and the one that says what did.
    private static IEnumerable<string> Checks(string file) =>
        Commands(file)
            .Where(command => !command.Contains("tongbao parse", StringComparison.Ordinal))
            .Where(command => !command.Contains("tongbao diff", StringComparison.Ordinal));

    // What a machine of a pipeline runs but for the installation, which needs a feed.
    private static IEnumerable<string> Commands(string file)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Samples, "ci", file))));
        var job = file.StartsWith("github", StringComparison.Ordinal)
            ? yaml.Documents[0].RootNode["jobs"]["notices"]
            : yaml.Documents[0].RootNode["notices"];
        return file.StartsWith("github", StringComparison.Ordinal)
            ? ((YamlSequenceNode)job["steps"])
                .Children.OfType<YamlMappingNode>()
                .Where(step => step.Children.ContainsKey("run"))
                .Select(step => (string)step["run"]!)
                .Where(command => !command.StartsWith("dotnet tool", StringComparison.Ordinal))
            : ((YamlSequenceNode)job["script"]).Children.Select(command => (string)command!);
    }
}
