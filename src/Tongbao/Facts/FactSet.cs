using Tongbao.Facts.Totals;

namespace Tongbao.Facts;

/// <summary>Everything read from the text that is no structure.</summary>
internal sealed record FactSet(
    string? Issuer,
    InspectionFacts Inspection,
    IReadOnlyList<Total> Totals,
    ContactFacts Contact,
    PublicationFacts Publication
);
