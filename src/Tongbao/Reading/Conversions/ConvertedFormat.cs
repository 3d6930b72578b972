namespace Tongbao.Reading.Conversions;

/// <summary>A format that is read by way of another.</summary>
/// <param name="Key">By which messages find its name.</param>
/// <param name="MediaType">IANA media type.</param>
/// <param name="Filter">LibreOffice's name for it.</param>
internal sealed record ConvertedFormat(string Key, string MediaType, string Filter);
