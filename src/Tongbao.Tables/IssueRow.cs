using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Vocabulary;

namespace Tongbao.Tables;

/// <summary>An issue or a suggestion as a row of a table. Null is an empty cell.</summary>
internal sealed partial record IssueRow(Notice Notice, Issue Issue, bool IsSuggestion)
{
    /// <summary>Its place among all rows of a table, from 1.</summary>
    public int Running { get; init; }

    /// <summary>The place of its notice among those of the table, from 0.</summary>
    public int NoticeIndex { get; init; }

    /// <summary>The issues of a notice, then its suggestions.</summary>
    public static IEnumerable<IssueRow> Of(Notice notice) =>
        notice
            .Issues.Select(issue => new IssueRow(notice, issue, IsSuggestion: false))
            .Concat(notice.Suggestions.Select(issue => new IssueRow(notice, issue, IsSuggestion: true)));

    /// <summary>What tells the notices of a table apart.</summary>
    public static string PathOf(Notice notice) => notice.Source.Path ?? notice.Source.File;

    public string Path => PathOf(Notice);

    public string Kind => IsSuggestion ? "suggestion" : "issue";

    public string? Number => Issue.Number?.ToString(CultureInfo.InvariantCulture);

    public string? Page => Issue.Page?.ToString(CultureInfo.InvariantCulture);

    /// <summary>方面: the heading it stands under, without its number; null where there is none.</summary>
    public string? Aspect => Issue.Path is [.., var last] ? Enumerator().Replace(last, "").TrimEnd('。', '：', ':') : null;

    public string Chapters => string.Join('\n', Issue.Path);

    /// <summary>By the name that it has in JSON.</summary>
    public string Status => Issue.Status.Key();

    public string LongTerm => Issue.LongTerm ? "true" : "false";

    // （一） 1. 一、 （1） 第三
    [GeneratedRegex(
        "^(?:[（(][^）)]{1,4}[）)]|第?[0-9０-９一二三四五六七八九十百]{1,4}(?:[、.．，,]|(?<=第.{1,4})))\\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Enumerator();

    /// <summary>The blocks of one kind.</summary>
    public string? this[BlockKind kind] => BlockText.Of(Issue.Blocks, kind);
}
