namespace Tongbao.Cli.Reading;

/// <summary>What review pages are to look like.</summary>
/// <param name="Language">Of their own words.</param>
/// <param name="OpensOnFindings">True to open on the findings, false on the outline.</param>
/// <param name="Index">Where the index is, from the folder of the pages or from the root of a server; null where there is none.</param>
internal sealed record ReviewOptions(Language Language, bool OpensOnFindings, string? Index = null);
