namespace Tongbao.Reading.Rulings.Joined;

/// <summary>A cell of a table that may go on over several pages.</summary>
/// <param name="Runs">Its text, page by page: the number of the page, and the place of the run on it.</param>
/// <param name="Boxes">Its edges on each page.</param>
internal sealed record JoinedCell(List<(int Page, int Run)> Runs, List<(int Page, Box Box)> Boxes);
