using Tongbao.Tables.Rows;

namespace Tongbao.Tables;

/// <summary>An input of a table: the notice that was read, or why there is none. A table has both, so that none is missed.</summary>
public sealed record TableInput
{
    /// <summary>Null where the input gave none.</summary>
    public Notice? Notice { get; private init; }

    /// <summary>What tells the inputs of a table apart.</summary>
    public required string Path { get; init; }

    /// <summary>What became of it, as in a manifest: <c>ok</c>, <c>partial</c>, <c>notANotice</c>, <c>failed</c> …</summary>
    public required string Status { get; init; }

    /// <summary>The finding that says why; null where nothing is to be said.</summary>
    public Finding? Reason { get; private init; }

    /// <summary>The path of the first input of the table with the same bytes, by their SHA-256; null where this is the first.</summary>
    public string? CopyOf { get; private init; }

    /// <summary>An input that was read.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="status">How it was read.</param>
    public static TableInput Of(Notice notice, string status = "ok") =>
        new()
        {
            Notice = notice,
            Path = IssueRow.PathOf(notice),
            Status = status,
        };

    /// <summary>An input that was not read.</summary>
    /// <param name="path">What it goes by.</param>
    /// <param name="status">What became of it.</param>
    /// <param name="reason">The finding that says why.</param>
    public static TableInput NotRead(string path, string status, Finding? reason) =>
        new()
        {
            Path = path,
            Status = status,
            Reason = reason,
        };

    /// <summary>Inputs that were all read.</summary>
    internal static IEnumerable<TableInput> All(IEnumerable<Notice> notices) => NameCopies(notices.Select(notice => Of(notice)));

    /// <summary>The inputs of a table, each copy with the input that it is one of.</summary>
    internal static IEnumerable<TableInput> NameCopies(IEnumerable<TableInput> inputs)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var isFirst = input.Notice is not { } notice || first.TryAdd(notice.Source.Sha256, input.Path);
            yield return isFirst ? input : input with { CopyOf = first[input.Notice!.Source.Sha256] };
        }
    }
}
