namespace Tongbao.Cli.Diffs.Reports;

/// <summary>How <c>diff</c> reports differences.</summary>
internal enum DiffFormat
{
    /// <summary>Document by document, then a table of the fields.</summary>
    Text,

    /// <summary>One document, <c>tongbao.diff/1</c>.</summary>
    Json,

    /// <summary>A line of JSON a difference.</summary>
    Ndjson,

    /// <summary>A test report in JUnit's XML.</summary>
    Junit,

    /// <summary>Workflow commands of GitHub Actions, which become annotations.</summary>
    Github,
}
