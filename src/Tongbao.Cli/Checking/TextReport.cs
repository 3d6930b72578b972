using Tongbao.Cli.Shell;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Checking;

/// <summary>A line a finding: <c>file:page:line: severity CODE name: sentence</c>.</summary>
/// <param name="output">Gets the lines.</param>
/// <param name="withSuppressed">True to write suppressed findings too, with the reason.</param>
/// <param name="withStatistics">True to close with how often each rule found something.</param>
internal sealed class TextReport(TextWriter output, bool withSuppressed, bool withStatistics) : IFindingReport
{
    public void Begin() { }

    public void Add(CheckedFile file)
    {
        foreach (var finding in file.Findings.Where(finding => withSuppressed || finding.Accepted is null))
            output.WriteLine(
                $"{Terminal.FindingLine(file.Path, finding.Finding, file.HasLines)}"
                    + $"{(finding.Accepted is { } reason ? $" [suppressed: {Terminal.Printable(reason)}]" : "")}"
            );
    }

    public void End(CheckTally tally)
    {
        if (!withStatistics)
            return;
        var width = tally.Rules.Select(rule => rule.Rule.Name.Length).DefaultIfEmpty().Max();
        foreach (var (rule, severity, count, files) in tally.Rules)
            output.WriteLine(
                $"{count, 6} {rule.Code} {rule.Name.PadRight(width)}  {severity.Key(), -7}  in {files} {(files == 1 ? "file" : "files")}"
            );
    }

    public void Dispose() => output.Dispose();
}
