namespace Tongbao.Facts;

/// <summary>Reads what stands over a table and in no text: who filled it in, and whose it is.</summary>
/// <param name="profile">The words.</param>
internal sealed class LedgerFacts(RuleProfile profile)
{
    /// <summary>Who filled the table in, else the office with whose name its title begins; null where neither is named.</summary>
    /// <param name="title">The title; empty when there is none.</param>
    /// <param name="opening">The lines over the table.</param>
    public string? Issuer(FactText title, FactText opening) =>
        opening.Take(profile.Tables.FilledInBy.Match(opening.Words).Groups["issuer"])
        ?? title.Take(profile.Tables.Office.Match(title.Words).Groups["issuer"]);
}
