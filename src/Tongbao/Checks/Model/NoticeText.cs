using Tongbao.Facts;
using Tongbao.Notices;
using Tongbao.Tabulation.Words;
using Tongbao.Text;

namespace Tongbao.Checks.Model;

/// <summary>A text of the notice, and what it belongs to.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Page">1-based page of what it belongs to, for a text that does not know its own.</param>
/// <param name="Issue">Null outside the issues.</param>
/// <param name="Section">The section whose heading, or 小计, it is; null for any other text.</param>
/// <param name="Block">The block it stands in; null outside the blocks of issues.</param>
internal sealed record NoticeText(Passage Passage, int? Page, Issue? Issue, Section? Section = null, Block? Block = null)
{
    /// <summary>True for a cell of the 小计 of its section.</summary>
    public bool IsOfSubtotal { get; init; }

    /// <summary>The view that rules match against.</summary>
    public FoldedText Folded => field ??= FoldedText.Of(Passage.Text);

    /// <summary>The dates in it.</summary>
    public IReadOnlyList<PrintedDate> Dates => field ??= Facts.Dates.Find(Folded.Value).ToArray();

    /// <summary>Two of its dates each with nothing but a joint between them.</summary>
    public IEnumerable<(PrintedDate From, PrintedDate To)> Periods => Dates.Count < 2 ? [] : DateRanges.Printed(Folded.Value, Dates);

    /// <summary>Where <paramref name="length"/> folded characters from <paramref name="index"/> stand.</summary>
    public Place At(int index, int length)
    {
        var span = Folded.ToSource(index, length);
        var line = Passage.Origin?.LineAt(span.Start);
        return new Place(line?.Page ?? Page, line?.Number, Issue?.Id, Passage.Text.Substring(span.Start, span.Length));
    }

    /// <summary>All running texts in the order of the notice: preamble, sections, issues and suggestions, closing.</summary>
    public static IEnumerable<NoticeText> Of(Notice notice)
    {
        // The section whose 小计 was the last that was told: its other cells follow.
        Section? counted = null;
        foreach (
            var placed in PassageWalk
                .Of(notice)
                .Where(placed => IsRunning(placed.Role))
                .OrderBy(placed => placed.Role != PassageRole.Preamble)
        )
        {
            if (Subtotals.Is(placed.Passage.Text))
                counted = placed.Section;
            else if (placed.Section != counted)
                counted = null;
            yield return new NoticeText(
                placed.Passage,
                PageOf(placed, notice),
                placed.Issue,
                placed.Issue is null && (placed.Role == PassageRole.Heading || placed.Section == counted) ? placed.Section : null,
                placed.Block
            )
            {
                IsOfSubtotal = placed.Role == PassageRole.Text && counted is not null,
            };
        }
    }

    /// <summary>The texts of a block: what is before its list, the list, and what follows it.</summary>
    public static IEnumerable<Passage> Of(Block block) =>
        PassageWalk.Of(block).Where(placed => IsRunning(placed.Role)).Select(placed => placed.Passage);

    // Numbers and labels are no running text; titles and totals are parts of other texts.
    private static bool IsRunning(PassageRole role) =>
        role switch
        {
            PassageRole.Heading or PassageRole.Detail or PassageRole.Text or PassageRole.Preamble or PassageRole.Closing => true,
            PassageRole.Title
            or PassageRole.AnnexTitle
            or PassageRole.Claim
            or PassageRole.Marker
            or PassageRole.IssueTitle
            or PassageRole.Label => false,
        };

    private static int? PageOf(PlacedPassage placed, Notice notice) =>
        placed.Role switch
        {
            PassageRole.Preamble => 1,
            PassageRole.Closing => notice.Source.Pages,
            _ => placed.Block?.Page ?? placed.Issue?.Page ?? placed.Section?.Page,
        };
}
