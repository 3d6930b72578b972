using System.Globalization;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Checking;

/// <summary>Workflow commands of GitHub Actions (<c>::warning file=…::…</c>), which become annotations of a pull request.</summary>
internal sealed class GithubReport(TextWriter output) : IFindingReport
{
    public void Begin() { }

    public void Add(CheckedFile file)
    {
        foreach (var finding in file.Counted)
        {
            var line = file.HasLines && finding.Finding.Line is { } number ? $",line={number.ToString(CultureInfo.InvariantCulture)}" : "";
            output.WriteLine(
                $"::{Command(finding.Finding.Severity)} file={GithubCommand.Property(file.Path)}{line},"
                    + $"title={GithubCommand.Property($"{finding.Rule.Code} {finding.Rule.Name}")}::"
                    + GithubCommand.Data(finding.MessageWithPlace)
            );
        }
    }

    public void End(CheckTally tally) { }

    public void Dispose() => output.Dispose();

    private static string Command(Severity severity) => severity == Severity.Info ? "notice" : severity.Key();
}
