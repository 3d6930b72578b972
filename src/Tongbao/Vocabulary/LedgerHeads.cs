namespace Tongbao.Vocabulary;

/// <summary>Heads of the columns of a ledger as Tongbao writes it, by which it is read back.</summary>
internal static class LedgerHeads
{
    /// <summary>Runs through all issues of the workbook.</summary>
    public const string Running = "序号";

    public const string Issuer = "单位";

    /// <summary>The title of the annex that tells the issue; on a sheet of annexes alone.</summary>
    public const string Annex = "附件";

    public const string Aspect = "方面";

    /// <summary>The number that the notice prints, or <see cref="NotPrinted"/> and the id.</summary>
    public const string Number = "原文编号";

    public const string Problem = "问题";

    public const string Status = "状态";

    public const string Page = "页码";

    public const string File = "来源";

    public const string Class = "类别";

    /// <summary>With a number from 1: a heading above the issue, the outermost first, in a hidden column.</summary>
    public const string Chapter = "章节";

    /// <summary>So many headings have a column of their own; the last holds the rest.</summary>
    public const int Chapters = 6;

    /// <summary>Begins an id in the place of a number that no notice prints.</summary>
    public const char NotPrinted = '#';
}
