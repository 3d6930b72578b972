namespace Tongbao.Tables;

/// <summary>What a row of a long table is.</summary>
public enum TableRows
{
    /// <summary>An issue or a suggestion, its blocks side by side.</summary>
    Issues,

    /// <summary>A text of an issue: what stands before a list, an item, a further paragraph.</summary>
    Items,

    /// <summary>A total that a notice states about itself.</summary>
    Claims,

    /// <summary>A finding.</summary>
    Findings,
}
