using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Findings;
using Tongbao.Languages;
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
                Terminal.FindingLine(file.Path, finding.Finding, file.HasLines) is var line && finding.Accepted is { } reason
                    ? Terminal.Words(Phrases.LineSuppressed(line, reason))
                    : line
            );
    }

    public void End(CheckTally tally)
    {
        if (!withStatistics)
            return;
        var language = SpokenLanguage.AtTerminal;
        var width = tally.Rules.Select(rule => rule.Rule.NameIn(language).Length).DefaultIfEmpty().Max();
        foreach (var (rule, severity, count, files) in tally.Rules)
            output.WriteLine(
                $"{count, 6} {rule.Code} {rule.NameIn(language).PadRight(width)}  {severity.Words().In(language), -7}  "
                    + Phrases.LineStatistics(files).In(language)
            );
    }

    public void Dispose() => output.Dispose();
}
