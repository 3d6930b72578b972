namespace Tongbao.Reading.Html.Markup;

/// <summary>What a walk over a page gives.</summary>
/// <param name="Lines">In the order of the document; empty ones where the page shows one.</param>
/// <param name="Blocks">Every element that begins and ends lines, those outside before those inside.</param>
internal sealed record PageText(IReadOnlyList<PageLine> Lines, IReadOnlyList<PageBlock> Blocks);
