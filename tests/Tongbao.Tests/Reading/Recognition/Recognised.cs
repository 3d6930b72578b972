namespace Tongbao.Tests.Reading.Recognition;

/// <summary>Tests that recognise pages: one after the other, and beside all others, which mostly wait for a process.</summary>
[CollectionDefinition(nameof(Recognised))]
public class Recognised;
