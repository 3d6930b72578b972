using Tongbao.Findings;
using Tongbao.Issues.Words;
using Tongbao.Languages;
using Tongbao.Tables.Rows;
using Tongbao.Tables.Sheets;
using Tongbao.Vocabulary;

namespace Tongbao.Tables;

/// <summary>The columns of the sheets of a workbook.</summary>
/// <param name="language">Of their heads, and of what is no word of a notice.</param>
internal sealed class SheetColumns(Language language)
{
    /// <summary>The kinds of blocks with a place of their own among the first columns; all others follow as the last columns.</summary>
    private static readonly BlockKind[] Leading = [BlockKind.Problem, BlockKind.Measures, BlockKind.Effects, BlockKind.Result];

    private readonly StatusWords _statuses = new(RuleProfile.Default);

    public SheetColumn<IssueRow>[] Issues() =>
        [
            Column<IssueRow>(Phrases.ColumnRunning, 5, row => row.Running) with
            {
                IsKey = true,
            },
            Column<IssueRow>(Phrases.ColumnIssuer, 10, row => row.Notice.Issuer),
            Column<IssueRow>(Phrases.ColumnAnnex, 12, row => row.Annex?.Title.Text),
            Column<IssueRow>(Phrases.ColumnAspect, 10, row => row.Aspect(_statuses)),
            Column<IssueRow>(Phrases.ColumnMarker, 8, row => row.PrintedNumber),
            Column<IssueRow>(Phrases.ColumnProblem, 16, row => Lines(row.Issue.Title.Text, row.Issue.Detail?.Text)) with
            {
                IsFlexible = true,
            },
            Blocks(BlockKind.Problem),
            Blocks(BlockKind.Measures),
            Blocks(BlockKind.Effects),
            Blocks(BlockKind.Result),
            Column<IssueRow>(Phrases.ColumnStatus, 8, row => Status(row.Issue)),
            Column<IssueRow>(Phrases.ColumnPage, 5, row => row.Issue.Page),
            Column<IssueRow>(Phrases.ColumnPath, 10, row => row.Path) with
            {
                IsKey = true,
            },
            Column<IssueRow>(Phrases.ColumnKind, 8, row => row.IsSuggestion ? Phrases.ColumnSuggestion.In(language) : null),
            .. Enum.GetValues<BlockKind>().Except(Leading).Select(Blocks),
            .. Enumerable
                .Range(0, LedgerHeads.Chapters)
                .Select(level =>
                    Column<IssueRow>(Phrases.ColumnChapter(level + 1), 20, row => row.Chapter(level)) with
                    {
                        IsHidden = true,
                    }
                ),
        ];

    public SheetColumn<TableInput>[] Notices() =>
        [
            Column<TableInput>(Phrases.ColumnPath, 24, input => input.Path) with
            {
                IsKey = true,
            },
            Column<TableInput>(Phrases.ColumnRead, 12, input => Read(input.Status)),
            Column<TableInput>(Phrases.ColumnCopyOf, 24, input => input.CopyOf),
            Column<TableInput>(Phrases.ColumnTitle, 50, input => input.Notice!.Title?.Text),
            Column<TableInput>(Phrases.ColumnIssuer, 30, input => input.Notice!.Issuer),
            Column<TableInput>(Phrases.ColumnBody, 18, input => input.Notice!.Inspection?.Body),
            Column<TableInput>(Phrases.ColumnRound, 22, input => input.Notice!.Inspection?.Round),
            Column<TableInput>(Phrases.ColumnTopic, 22, input => input.Notice!.Inspection?.Topic),
            Column<TableInput>(Phrases.ColumnFrom, 12, input => input.Notice!.Inspection?.From?.Text),
            Column<TableInput>(Phrases.ColumnTo, 12, input => input.Notice!.Inspection?.To?.Text),
            Column<TableInput>(Phrases.ColumnFeedback, 12, input => input.Notice!.Inspection?.FeedbackOn?.Text),
            Column<TableInput>(Phrases.ColumnPages, 8, input => input.Notice!.Source.Pages),
            Column<TableInput>(Phrases.ColumnIssues, 8, input => input.Notice!.Issues.Length),
            Column<TableInput>(Phrases.ColumnSuggestions, 8, input => input.Notice!.Suggestions.Length),
            // Unknown is the first member and the last column.
            .. Enum.GetValues<IssueStatus>().Where(status => status != IssueStatus.Unknown).Append(IssueStatus.Unknown).Select(Count),
            Column<TableInput>(Phrases.ColumnFindings, 8, input => input.Notice!.Diagnostics.Length),
            Column<TableInput>(Phrases.ColumnCharacters, 10, input => input.Notice!.Coverage.Characters),
        ];

    public SheetColumn<FindingRow>[] Findings() =>
        [
            Column<FindingRow>(Phrases.ColumnPath, 24, row => IssueRow.PathOf(row.Notice)) with
            {
                IsKey = true,
            },
            Column<FindingRow>(Phrases.ColumnRunning, 6, row => row.Issue),
            Column<FindingRow>(Phrases.ColumnPage, 6, row => row.Finding.Page),
            Column<FindingRow>(Phrases.ColumnSeverity, 8, row => row.Finding.Severity.Words().In(language)),
            Column<FindingRow>(Phrases.ColumnCode, 10, row => row.Finding.Rule),
            Column<FindingRow>(Phrases.ColumnName, 26, row => NameOf(row.Finding)),
            Column<FindingRow>(Phrases.ColumnSentence, 80, row => row.Finding.In(language)),
        ];

    public SheetColumn<TableInput>[] NotRead() =>
        [
            Column<TableInput>(Phrases.ColumnPath, 24, input => input.Path) with
            {
                IsKey = true,
            },
            Column<TableInput>(Phrases.ColumnReason, 14, input => Read(input.Status)),
            Column<TableInput>(Phrases.ColumnCode, 10, input => input.Reason?.Rule),
            Column<TableInput>(Phrases.ColumnName, 26, input => input.Reason is { } reason ? NameOf(reason) : null),
            Column<TableInput>(Phrases.ColumnSentence, 80, input => input.Reason?.In(language)),
        ];

    private SheetColumn<T> Column<T>(Phrase name, int width, Func<T, SheetCell> cell) => new(name.In(language), width, cell);

    private SheetColumn<TableInput> Count(IssueStatus status) =>
        new(status.Words().In(language), 10, input => input.Notice!.Issues.Count(issue => issue.Status == status));

    private SheetColumn<IssueRow> Blocks(BlockKind kind) =>
        new(kind.Words().In(language), kind is BlockKind.Measures ? 20 : 8, row => row[kind], IsFlexible: true);

    private static string Lines(params string?[] parts) => string.Join('\n', parts.Where(part => part is not null));

    private string Status(Issue issue)
    {
        var status = issue.Status.Words().In(language);
        return issue.LongTerm ? Phrases.ColumnLongTerm(status).In(language) : status;
    }

    private string? NameOf(Finding finding) => FindingKinds.Find(finding.Rule)?.NameIn(language);

    // A status that nobody knows stands as it is.
    private string Read(string status) => Phrases.Find($"read.{status}")?.In(language) ?? status;
}
