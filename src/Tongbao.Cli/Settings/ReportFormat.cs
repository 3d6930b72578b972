namespace Tongbao.Cli.Settings;

/// <summary>How <c>check</c> reports findings.</summary>
internal enum ReportFormat
{
    /// <summary>A line a finding, for people and for grep.</summary>
    Text,

    /// <summary>One document, <c>tongbao.findings/1</c>.</summary>
    Json,

    /// <summary>A line of JSON a finding.</summary>
    Ndjson,

    /// <summary>SARIF 2.1.0 (OASIS).</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions, which become annotations.</summary>
    Github,

    /// <summary>A test report in JUnit's XML.</summary>
    Junit,

    /// <summary>A Code Quality report of GitLab.</summary>
    Gitlab,
}
