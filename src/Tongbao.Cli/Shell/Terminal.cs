using System.Globalization;
using System.Text;
using Spectre.Console;
using Tongbao.Reading.Recognition;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Shell;

/// <summary>What a command says on standard error; data alone goes to standard output.</summary>
internal static class Terminal
{
    /// <summary>Standard error for bars and tables.</summary>
    public static IAnsiConsole Rich() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Text without colours.</summary>
    public static IAnsiConsole Plain(Stream stream)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        return AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(writer),
            }
        );
    }

    /// <summary>Says at a terminal why nothing seems to happen: OCR takes seconds a page.</summary>
    public static void OcrBegins(string input, int pages)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.WriteLine($"{Printable(input)}: OCR of {OcrMyPdf.Counted(pages)} …");
    }

    /// <summary>Why an input gave nothing, as one line.</summary>
    public static string Unreadable(string input, string? code, string? message) =>
        $"tongbao: {Printable(input)}: {code} {(code is null ? null : FindingKinds.Find(code)?.Name)}: {Printable(message ?? "")}";

    public static void Unreadable(string input, Finding problem) =>
        Console.Error.WriteLine(Unreadable(input, problem.Rule, problem.Message));

    /// <param name="input">The file.</param>
    /// <param name="finding">What is said of it.</param>
    /// <param name="hasLines">True when the finding's line is a line of the file.</param>
    public static void Finding(string input, Finding finding, bool hasLines) =>
        Console.Error.WriteLine(FindingLine(input, finding, hasLines));

    /// <summary>
    /// <c>notice.txt:2:1: severity CODE name: sentence</c>, which editors and CI read as file, line and column; where a line of a page is
    /// no
    /// line of the file, <c>notice.pdf: page 1, line 2: severity …</c>.
    /// </summary>
    public static string FindingLine(string input, Finding finding, bool hasLines)
    {
        var place = finding switch
        {
            { Line: { } line } when hasLines => string.Create(CultureInfo.InvariantCulture, $":{line}:1"),
            { Page: { } page, Line: { } line } => string.Create(CultureInfo.InvariantCulture, $": page {page}, line {line}"),
            { Page: { } page } when !hasLines => string.Create(CultureInfo.InvariantCulture, $": page {page}"),
            _ => "",
        };
        var name = FindingKinds.Find(finding.Rule)?.Name;
        return $"{Printable(input)}{place}: {finding.Severity.Key()} {finding.Rule} {name}: {Printable(finding.Message)}";
    }

    /// <summary>
    /// A text that cannot move the cursor, turn the direction of what follows or begin a line of its own: control and format characters
    /// and separators of lines stand as <c>\u000A</c>.
    /// </summary>
    /// <param name="text">Of a document, or a name of a file.</param>
    /// <param name="kept">Characters that stand as they are all the same.</param>
    public static string Printable(string text, string kept = "")
    {
        if (!text.Any(IsHarmful))
            return text;
        var printable = new StringBuilder();
        foreach (var c in text)
            _ = IsHarmful(c) && !kept.Contains(c) ? printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : printable.Append(c);
        return printable.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c)
        || (
            c >= '\u00AD'
            && char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        );
}
