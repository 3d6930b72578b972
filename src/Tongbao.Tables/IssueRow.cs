using System.Globalization;
using Tongbao.Vocabulary;

namespace Tongbao.Tables;

/// <summary>An issue or a suggestion as a row of a table. Null is an empty cell.</summary>
internal sealed record IssueRow(Notice Notice, Issue Issue, bool IsSuggestion)
{
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

    public string Chapters => string.Join('\n', Issue.Path);

    /// <summary>By the name that it has in JSON.</summary>
    public string Status => Issue.Status.Key();

    public string LongTerm => Issue.LongTerm ? "true" : "false";

    /// <summary>The blocks of one kind.</summary>
    public string? this[BlockKind kind] => BlockText.Of(Issue.Blocks, kind);
}
