using System.Collections.Immutable;

namespace Tongbao.Diagnostics;

/// <summary>The registry: every kind of finding Tongbao can make, in order of code.</summary>
public static class DiagnosticRules
{
    /// <summary>A page could not be decoded.</summary>
    public static DiagnosticRule PageUnreadable { get; } = new(
        "TB101", "page-unreadable", Severity.Error,
        "A page of the PDF could not be decoded; its text is missing from the output.",
        "page 2 cannot be read: its content stream is damaged",
        "Repair the file (for example with qpdf) or print it to PDF again, then parse it once more.");

    /// <summary>Characters without a meaning.</summary>
    public static DiagnosticRule UndecodedCharacters { get; } = new(
        "TB102", "undecoded-characters", Severity.Warning,
        "The text holds replacement (U+FFFD) or private-use characters: a font does not say what its glyphs mean.",
        "3 characters of page 4 have no meaning (U+E001 …)",
        "Compare the page with the output; where it matters, make a text layer with OCR.");

    /// <summary>A page without text.</summary>
    public static DiagnosticRule PageWithoutText { get; } = new(
        "TB103", "page-without-text", Severity.Warning,
        "A page has no text layer, while other pages have one; most likely it was scanned.",
        "page 7 has no text",
        "Run OCR over the page and parse the result.");

    /// <summary>An input that cannot be read at all.</summary>
    public static DiagnosticRule Unreadable { get; } = new(
        "TB110", "unreadable", Severity.Error,
        "The input cannot be read as a document: it is missing, empty, damaged, or no text.",
        "notice.pdf: not a PDF, and not text either",
        "Check the file; a PDF begins with %PDF, a text must be UTF-8 or GB18030.");

    /// <summary>An encrypted input.</summary>
    public static DiagnosticRule Encrypted { get; } = new(
        "TB111", "encrypted", Severity.Error,
        "The PDF is encrypted and the password is missing or wrong.",
        "notice.pdf: encrypted, a password is needed",
        "Give the password with --password.");

    /// <summary>A document that only holds pictures.</summary>
    public static DiagnosticRule NoText { get; } = new(
        "TB112", "no-text", Severity.Error,
        "No page has a text layer: the document was scanned.",
        "scan.pdf: 4 pages without text",
        "Run OCR first, for example: ocrmypdf -l chi_sim scan.pdf text.pdf");

    /// <summary>A document that took too long.</summary>
    public static DiagnosticRule TimeLimit { get; } = new(
        "TB120", "time-limit", Severity.Error,
        "Reading the input took longer than --timeout allows, and was given up.",
        "slow.pdf: not read within 60 s",
        "Look at the file: a notice takes well under a second. Allow more with --timeout 5m.");

    /// <summary>A document that ended its worker.</summary>
    public static DiagnosticRule WorkerCrashed { get; } = new(
        "TB121", "worker-crashed", Severity.Error,
        "Reading the input ended the process that did it, or threw inside it. The other inputs are not touched by that.",
        "loop.pdf: the worker that read it ended: Stack overflow.",
        "Repair the file (for example with qpdf) or print it to PDF again; if it opens everywhere else, report it.");

    /// <summary>A document that needs too much memory.</summary>
    public static DiagnosticRule MemoryLimit { get; } = new(
        "TB122", "memory-limit", Severity.Error,
        "Reading the input needed more memory than --memory allows, and was given up.",
        "bomb.pdf: needs more memory than --memory allows",
        "Allow more with --memory 4GiB, or repair the file.");

    /// <summary>A number of a series is missing.</summary>
    public static DiagnosticRule NumberGap { get; } = new(
        "TB201", "number-gap", Severity.Warning,
        "The printed numbers of neighbouring issues do not run on by one.",
        "整改问题 5 is followed by 整改问题 7",
        "Look between the two: either the notice skips a number, or a heading was not recognised.");

    /// <summary>A number stands twice.</summary>
    public static DiagnosticRule NumberRepeated { get; } = new(
        "TB202", "number-repeated", Severity.Warning,
        "Two neighbouring issues print the same number.",
        "issue 3 is followed by another issue 3",
        "Look at both headings; number them apart in the source if it is yours.");

    /// <summary>A declared total is not what was found.</summary>
    public static DiagnosticRule TotalMismatch { get; } = new(
        "TB203", "total-mismatch", Severity.Warning,
        "The notice states a total that differs from what it prints.",
        "15 issues are declared, 14 are printed",
        "Count by hand; if the notice is right, a heading was missed: see tongbao explain.");

    /// <summary>Two totals contradict.</summary>
    public static DiagnosticRule TotalsContradict { get; } = new(
        "TB204", "totals-contradict", Severity.Warning,
        "The notice states two different totals for one thing.",
        "measures: 43 on page 3, 40 on page 4",
        "Ask the publisher which one holds; Tongbao keeps both.");

    /// <summary>A text that is no rectification notice.</summary>
    public static DiagnosticRule NotANotice { get; } = new(
        "TB301", "not-a-notice", Severity.Warning,
        "The text is no rectification notice: nothing in it says how problems were mended. It yields no issues.",
        "关于巡察某局党组情况的反馈",
        "If it is a notice, its headings or labels are unknown: add them to a rule profile.");

    /// <summary>An issue without measures.</summary>
    public static DiagnosticRule IssueWithoutMeasures { get; } = new(
        "TB302", "issue-without-measures", Severity.Warning,
        "An issue says nothing of what was done about it.",
        "issue 4 (台账不全) has no measures",
        "Look at the lines after the heading; a label may be unknown to the profile.");

    /// <summary>Two headings read the same.</summary>
    public static DiagnosticRule HeadingRepeated { get; } = new(
        "TB303", "heading-repeated", Severity.Info,
        "Two headings under one chapter have the same words.",
        "（一） and （二） both read 书记组织落实整改情况",
        "Often a slip of the pen in the notice itself.");

    /// <summary>A date that cannot be.</summary>
    public static DiagnosticRule ImpossibleDate { get; } = new(
        "TB401", "impossible-date", Severity.Warning,
        "A date in the text is not in the calendar.",
        "2024年13月40日",
        "The date stays as text; correct the source if it is yours.");

    /// <summary>An e-mail address that cannot be.</summary>
    public static DiagnosticRule BrokenEmail { get; } = new(
        "TB402", "broken-email", Severity.Warning,
        "What stands where an e-mail address is announced is none.",
        "电子邮箱：someone.example.com",
        "The words stay in the closing; they are not listed under contact.");

    /// <summary>All rows, in order of code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        PageUnreadable, UndecodedCharacters, PageWithoutText, Unreadable, Encrypted, NoText,
        TimeLimit, WorkerCrashed, MemoryLimit,
        NumberGap, NumberRepeated, TotalMismatch, TotalsContradict,
        NotANotice, IssueWithoutMeasures, HeadingRepeated,
        ImpossibleDate, BrokenEmail,
    ];

    /// <summary>The row with this code or name; null when there is none.</summary>
    public static DiagnosticRule? Find(string codeOrName) =>
        All.FirstOrDefault(rule => string.Equals(rule.Code, codeOrName, StringComparison.OrdinalIgnoreCase) || rule.Name == codeOrName);
}
