namespace Tongbao.Cli.Checking;

/// <summary>Writes findings in one format, file by file as they come, so that a report may be longer than memory.</summary>
internal interface IFindingReport : IDisposable
{
    /// <summary>Begins the report.</summary>
    void Begin();

    /// <summary>Writes one file, with its findings and without.</summary>
    void Add(CheckedFile file);

    /// <summary>Closes the report. What was begun and not closed does not look whole.</summary>
    void End(CheckTally tally);
}
