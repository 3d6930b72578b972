namespace Tongbao.Tests.Reading.Conversions;

/// <summary>Tests that convert files with LibreOffice: one after the other, and beside all others.</summary>
[CollectionDefinition(nameof(Converted))]
public class Converted;
