using Tongbao.Documents;

namespace Tongbao.Reading.Word;

/// <summary>A run and the page it stands on.</summary>
internal readonly record struct PlacedRun(int Page, GlyphRun Run);
