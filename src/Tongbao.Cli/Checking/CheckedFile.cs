using System.Security.Cryptography;
using System.Text;
using Tongbao.Diagnostics;

namespace Tongbao.Cli.Checking;

/// <summary>What there is to say of one input.</summary>
/// <param name="Path">From the working folder, with <c>/</c>; as it was named where it stands elsewhere.</param>
/// <param name="IsRead">False when it could not be read; its one finding says why.</param>
/// <param name="HasLines">True when the lines of its findings are lines of the file: it is plain text.</param>
/// <param name="Findings">In order of page, line, code and message; suppressed ones too.</param>
internal sealed record CheckedFile(string Path, bool IsRead, bool HasLines, IReadOnlyList<CheckedFinding> Findings)
{
    /// <summary>The findings that count.</summary>
    public IEnumerable<CheckedFinding> Counted => Findings.Where(finding => finding.Accepted is null);
}

/// <summary>A finding as it is reported.</summary>
/// <param name="Finding">Its severity is the one that the configuration gives it.</param>
/// <param name="Ordinal">0-based, among the findings of the file with the same identity.</param>
/// <param name="Accepted">The reason for which it is suppressed; null when it is not.</param>
internal sealed record CheckedFinding(Diagnostic Finding, int Ordinal, string? Accepted)
{
    /// <summary>Its row of the registry.</summary>
    public DiagnosticRule Rule { get; } =
        DiagnosticRules.Find(Finding.Rule) ?? new DiagnosticRule(Finding.Rule, "unknown", Finding.Severity, "", "", "");

    /// <summary>The same for the same fault of the file in every run, and no other's in it.</summary>
    public string Identity => Ordinal == 0 ? Finding.Identity : $"{Finding.Identity}#{Ordinal + 1}";

    /// <summary>The same among all files: a hash, because not every reader takes Chinese in an identity.</summary>
    public string Fingerprint(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{Identity}")));

    /// <summary>The sentence with page and line, for readers that show no other place than a line of the file.</summary>
    public string MessageWithPlace =>
        Finding switch
        {
            { Page: { } page, Line: { } line } => $"{Finding.Message} (page {page}, line {line})",
            { Page: { } page } => $"{Finding.Message} (page {page})",
            _ => Finding.Message,
        };
}
