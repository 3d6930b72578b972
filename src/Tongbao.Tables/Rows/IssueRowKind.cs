namespace Tongbao.Tables.Rows;

/// <summary>Where a notice tells what a row of a table holds.</summary>
internal enum IssueRowKind
{
    /// <summary>Among its issues.</summary>
    Issue,

    /// <summary>Among its suggestions.</summary>
    Suggestion,

    /// <summary>In an annex, most often once more.</summary>
    AnnexIssue,
}
