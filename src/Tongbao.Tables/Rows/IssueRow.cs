using System.Text.RegularExpressions;
using Tongbao.Issues.Words;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Tables.Rows;

/// <summary>An issue, a suggestion, or an issue of an annex as a row of a table. Null is an empty cell.</summary>
internal sealed partial record IssueRow(Notice Notice, Issue Issue, IssueRowKind RowKind)
{
    /// <summary>The annex that tells it; null for what the notice itself tells.</summary>
    public Annex? Annex { get; init; }

    /// <summary>Its place among all rows of a table, from 1.</summary>
    public int Running { get; init; }

    /// <summary>The place of its notice among those of the table, from 0.</summary>
    public int NoticeIndex { get; init; }

    /// <summary>The issues of a notice, then its suggestions, then those of its annexes.</summary>
    public static IEnumerable<IssueRow> Of(Notice notice) =>
        OfBody(notice).Concat((notice.Annexes ?? []).SelectMany(annex => OfAnnex(notice, annex)));

    /// <summary>What the notice itself tells.</summary>
    public static IEnumerable<IssueRow> OfBody(Notice notice) =>
        notice
            .Issues.Select(issue => new IssueRow(notice, issue, IssueRowKind.Issue))
            .Concat(notice.Suggestions.Select(issue => new IssueRow(notice, issue, IssueRowKind.Suggestion)));

    /// <summary>What the annex at a place, 0 for the first, tells; nothing where there is none.</summary>
    public static IEnumerable<IssueRow> OfAnnex(Notice notice, int number) =>
        notice.Annexes is { } annexes && number < annexes.Length ? OfAnnex(notice, annexes[number]) : [];

    /// <summary>What one of its annexes tells.</summary>
    public static IEnumerable<IssueRow> OfAnnex(Notice notice, Annex annex) =>
        annex.Issues.Select(issue => new IssueRow(notice, issue, IssueRowKind.AnnexIssue) { Annex = annex });

    /// <summary>What tells the notices of a table apart.</summary>
    public static string PathOf(Notice notice) => notice.Source.Path ?? notice.Source.File;

    public string Path => PathOf(Notice);

    public string Kind => RowKind.Key();

    public bool IsSuggestion => RowKind == IssueRowKind.Suggestion;

    /// <summary>方面: the innermost heading above it, without its number; null where there is none.</summary>
    /// <param name="words">Tell headings that say where issues stand (已完成的问题), which are no aspects.</param>
    public string? Aspect(StatusWords words) =>
        Issue.Path.LastOrDefault(heading => words.OfGroup(FoldedText.Of(heading).Value) is null) is { } aspect
            ? Enumerator().Replace(aspect, "").TrimEnd('。', '：', ':')
            : null;

    /// <summary>The number that the notice prints; its id, marked as one, where it prints none.</summary>
    public string PrintedNumber => Issue.Marker?.Trim() is { Length: > 0 } marker ? marker : LedgerHeads.NotPrinted + Issue.Id;

    /// <summary>
    /// The heading at a level, 0 for the outermost; null below the last. The last level with a column holds all further ones.
    /// </summary>
    public string? Chapter(int level) =>
        level >= Issue.Path.Length ? null
        : level < LedgerHeads.Chapters - 1 ? Issue.Path[level]
        : string.Join('\n', Issue.Path.Skip(level));

    public string Chapters => string.Join('\n', Issue.Path);

    /// <summary>By the name that it has in JSON.</summary>
    public string Status => Issue.Status.Key();

    // （一） 1. 一、 （1） 第三
    [GeneratedRegex(
        "^(?:[（(][^）)]{1,4}[）)]|第?[0-9０-９一二三四五六七八九十百]{1,4}(?:[、.．，,]|(?<=第.{1,4})))\\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Enumerator();

    /// <summary>The blocks of one kind.</summary>
    public string? this[BlockKind kind] => BlockText.Of(Issue.Blocks, kind);
}
