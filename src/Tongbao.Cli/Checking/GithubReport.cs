using System.Globalization;
using Tongbao.Cli.Shell;
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
                $"::{Command(finding.Finding.Severity)} file={Property(file.Path)}{line},"
                    + $"title={Property($"{finding.Rule.Code} {finding.Rule.Name}")}::{Data(finding.MessageWithPlace)}"
            );
        }
    }

    public void End(CheckTally tally) { }

    public void Dispose() => output.Dispose();

    private static string Command(Severity severity) => severity == Severity.Info ? "notice" : severity.Key();

    // As the runner unescapes them: actions/toolkit, packages/core/src/command.ts.
    private static string Data(string text) =>
        Terminal.Printable(text, kept: "\r\n").Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
