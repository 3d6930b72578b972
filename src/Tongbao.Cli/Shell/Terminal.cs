using System.Text;
using Spectre.Console;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Shell;

/// <summary>What a command says on standard error; data alone goes to standard output.</summary>
internal static class Terminal
{
    /// <summary>Set to 1, the variable asks for stack traces on standard error.</summary>
    public const string Trace = "TONGBAO_TRACE";

    /// <summary>When to write in colour.</summary>
    public static Colour Colour { get; set; }

    /// <summary>True if lines for standard output are for people: at a terminal, or where colour is asked for.</summary>
    public static bool IsForPeople => !Console.IsOutputRedirected || Colour == Colour.Always;

    /// <summary>How many columns standard output has; none counts where nobody looks at it.</summary>
    public static int Width => Console.IsOutputRedirected || Console.WindowWidth == 0 ? int.MaxValue : Console.WindowWidth;

    /// <summary>Standard error for bars and tables.</summary>
    public static IAnsiConsole Rich() => Rich(Console.Error);

    /// <summary>Standard output in colour, as far as that is wanted.</summary>
    public static IAnsiConsole Screen() => Rich(Console.Out);

    private static IAnsiConsole Rich(TextWriter writer) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = Colour == Colour.Always ? AnsiSupport.Yes : AnsiSupport.Detect,
                ColorSystem = Colour switch
                {
                    Colour.Always => ColorSystemSupport.Standard,
                    Colour.Never => ColorSystemSupport.NoColors,
                    _ => ColorSystemSupport.Detect,
                },
                Out = new AnsiConsoleOutput(writer),
            }
        );

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

    /// <summary>A phrase as a line on standard error.</summary>
    public static void Say(Phrase phrase) => Console.Error.WriteLine(Words(phrase));

    /// <summary>A phrase in the language of the terminal.</summary>
    public static string Words(Phrase phrase) => Printable(phrase.In(SpokenLanguage.AtTerminal));

    /// <summary>Why an input gave nothing, as one line.</summary>
    public static Phrase Failure(string input, Finding? reason) =>
        Phrases.LineFailure(input, reason?.Rule, NameOf(reason?.Rule), reason?.In(SpokenLanguage.AtTerminal));

    public static void Unreadable(string input, Finding reason) => Say(Failure(input, reason));

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
            { Line: { } line } when hasLines => Phrases.LineFindingAt(input, line),
            { Page: { } page, Line: { } line } => Phrases.LineFindingOnLine(input, page, line),
            { Page: { } page } when !hasLines => Phrases.LineFindingOn(input, page),
            _ => Phrases.Foreign(input),
        };
        var language = SpokenLanguage.AtTerminal;
        var severity = finding.Severity.Words().In(language);
        return Words(Phrases.LineFinding(place, severity, finding.Rule, NameOf(finding.Rule), finding.In(language)));
    }

    // Null where no kind has the code.
    private static string? NameOf(string? code) => code is null ? null : FindingKinds.Find(code)?.NameIn(SpokenLanguage.AtTerminal);

    /// <summary>Text that does nothing to a terminal but stand there.</summary>
    public static string Printable(string text, string kept = "") => Speech.Printable.Of(text, kept);

    /// <summary>Writes the stack trace of <paramref name="e"/> to standard error, where it is asked for.</summary>
    public static void ShowTrace(Exception e)
    {
        if (Environment.GetEnvironmentVariable(Trace) == "1")
            Console.Error.WriteLine(Printable(e.ToString(), kept: "\r\n"));
    }
}
