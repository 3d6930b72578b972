namespace Tongbao.Reading.Pdf.Fonts.Maps;

/// <summary>Codes that follow each other and whose identifiers (CID) do.</summary>
internal readonly record struct CidRange(uint First, uint Last, int Identifier);
