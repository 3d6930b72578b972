using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;

namespace Tongbao.Recognition.Pages;

/// <summary>A line that was read.</summary>
/// <param name="Line">Where it is.</param>
/// <param name="Characters">From left to right; their centres in pixels of the page.</param>
internal sealed record ReadLine(PrintedLine Line, IReadOnlyList<SeenCharacter> Characters);
