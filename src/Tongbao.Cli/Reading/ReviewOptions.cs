namespace Tongbao.Cli.Reading;

/// <summary>What review pages are to look like.</summary>
/// <param name="Language">Of their own words.</param>
/// <param name="OpensOnFindings">True to open on the findings, false on the outline.</param>
/// <param name="HasIndex">True where the page stands in a folder with an index: it has a way back.</param>
internal sealed record ReviewOptions(Language Language, bool OpensOnFindings, bool HasIndex = false);
