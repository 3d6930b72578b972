namespace Tongbao.Cli.Diffs.Reports;

/// <summary>Writes a comparison in one format, document by document as they come.</summary>
internal interface IDiffReport : IDisposable
{
    /// <summary>Begins the report.</summary>
    void Begin();

    /// <summary>Writes a document, and nothing for one that is the same where the format names only differences.</summary>
    void Add(DiffResult result);

    /// <summary>Closes the report with its summary.</summary>
    void End(DiffTally tally);
}
