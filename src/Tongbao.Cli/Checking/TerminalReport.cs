using System.Globalization;
using Spectre.Console;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Checking;

/// <summary>Findings for people at a terminal: under the name of their file, coloured by severity.</summary>
/// <param name="console">The terminal.</param>
/// <param name="withSuppressed">True to write suppressed findings too, with the reason.</param>
/// <param name="withStatistics">True to close with how often each rule found something.</param>
internal sealed class TerminalReport(IAnsiConsole console, bool withSuppressed, bool withStatistics) : IFindingReport
{
    public void Begin() { }

    public void Add(CheckedFile file)
    {
        var shown = file.Findings.Where(finding => withSuppressed || finding.Accepted is null).ToList();
        if (shown.Count == 0)
            return;
        console.MarkupLine($"[bold underline]{Escaped(file.Path)}[/]");
        var table = new Table().NoBorder().HideHeaders().AddColumns("place", "severity", "code", "sentence");
        table.Columns[0].NoWrap().RightAligned();
        table.Columns[1].NoWrap();
        table.Columns[2].NoWrap();
        foreach (var finding in shown)
            table.AddRow(
                Place(finding.Finding),
                $"[{Colour(finding)}]{Name(finding.Finding.Severity)}[/]",
                $"[grey]{finding.Rule.Code} {finding.Rule.NameIn(SpokenLanguage.AtTerminal)}[/]",
                Sentence(finding)
            );
        console.Write(table);
        console.WriteLine();
    }

    public void End(CheckTally tally)
    {
        if (!withStatistics)
            return;
        var table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumns([
                .. new[]
                {
                    Phrases.ColumnFindings,
                    Phrases.ColumnCode,
                    Phrases.ColumnName,
                    Phrases.ColumnSeverity,
                    Phrases.ColumnFiles,
                }.Select(Terminal.Words),
            ]);
        table.Columns[0].RightAligned();
        table.Columns[4].RightAligned();
        foreach (var (rule, severity, count, files) in tally.Rules)
            table.AddRow(Number(count), rule.Code, rule.NameIn(SpokenLanguage.AtTerminal), Name(severity), Number(files));
        console.Write(table);
    }

    public void Dispose() { }

    private static string Sentence(CheckedFinding finding) =>
        finding.Accepted is { } reason
            ? $"[strikethrough]{Escaped(finding.Finding.In(SpokenLanguage.AtTerminal))}[/] "
                + $"[grey]{Markup.Escape(Terminal.Words(Phrases.LineSuppressedSentence(reason)))}[/]"
            : Escaped(finding.Finding.In(SpokenLanguage.AtTerminal));

    private static string Place(Finding finding) =>
        (finding.Page, finding.Line) switch
        {
            ({ } page, { } line) => $"{Number(page)}:{Number(line)}",
            ({ } page, _) => Number(page),
            _ => "",
        };

    private static string Colour(CheckedFinding finding) =>
        finding.Accepted is not null
            ? "grey"
            : finding.Finding.Severity switch
            {
                Severity.Error => "red",
                Severity.Warning => "yellow",
                _ => "blue",
            };

    private static string Name(Severity severity) => severity.Words().In(SpokenLanguage.AtTerminal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string text) => Markup.Escape(Terminal.Printable(text));
}
