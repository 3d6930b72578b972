namespace Tongbao.Checks.Model;

/// <summary>Where a finding points.</summary>
/// <param name="Page">1-based; null when nobody knows.</param>
/// <param name="Line">1-based, on that page; null for a notice that was read back from an output.</param>
/// <param name="Issue">Id of the issue it stands in; null outside.</param>
/// <param name="Words">As printed; null when it points at none.</param>
internal readonly record struct Place(int? Page, int? Line, string? Issue, string? Words)
{
    /// <summary>The notice as a whole.</summary>
    public static readonly Place Whole = new(1, null, null, null);

    /// <summary>The words without white space: where lines break, in a PDF or a wrapped text, depends on the words before them.</summary>
    public string? Subject => Words is null ? null : string.Concat(Words.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The heading of an issue: its number and its name.</summary>
    public static Place Of(Issue issue) => new(issue.Page, issue.Heading.Origin?.Lines.First, issue.Id, $"{issue.Marker}{issue.Title}");

    /// <summary>The heading of a section.</summary>
    public static Place Of(Section section) =>
        new(section.Page, (section.Marker ?? section.Title).Origin?.Lines.First, null, $"{section.Marker}{section.Title}");

    /// <summary>A block, by its label, else by its first words.</summary>
    public static Place Of(Block block, Issue issue) =>
        new(
            block.Page ?? issue.Page,
            block.Begin?.Lines.First,
            issue.Id,
            (block.Label ?? block.Text).Text is { Length: > 0 } words ? words : null
        );

    /// <summary>An item of a block, by its number.</summary>
    public static Place Of(Item item, Block block, Issue issue) =>
        new(item.Marker.Origin?.Page ?? block.Page ?? issue.Page, item.Marker.Origin?.Lines.First, issue.Id, item.Marker.Text);

    /// <summary>A total that the notice states.</summary>
    public static Place Of(Claim claim) => new(claim.Page, claim.Text.Origin?.Lines.First, null, claim.Text.Text);
}
