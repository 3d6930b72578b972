namespace Tongbao.Cli.Checking;

/// <summary>What there is to say of one input.</summary>
/// <param name="Path">From the working folder, with <c>/</c>; as it was named where it stands elsewhere.</param>
/// <param name="IsRead">False when it could not be read; its one finding says why.</param>
/// <param name="HasLines">True when the lines of its findings are lines of the file: it is plain text.</param>
/// <param name="Findings">In order of page, line, code and message; suppressed ones too.</param>
internal sealed record CheckedFile(string Path, bool IsRead, bool HasLines, IReadOnlyList<CheckedFinding> Findings)
{
    /// <summary>True when it could not be read, and nobody accepts that.</summary>
    public bool HasFailed => !IsRead && (Findings.Count == 0 || Counted.Any());

    /// <summary>The findings that count.</summary>
    public IEnumerable<CheckedFinding> Counted => Findings.Where(finding => finding.Accepted is null);
}
