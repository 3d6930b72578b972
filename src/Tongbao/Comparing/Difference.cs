namespace Tongbao;

/// <summary>A value of a notice that is not as it was expected.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Field">Which field of the contract, without places in lists: <c>issues.blocks.items.text</c>.</param>
/// <param name="Place">Where it stands: <c>issues[2.1.1.3].blocks[measures].items[（2）].text</c>.</param>
/// <param name="Issue">Id of the issue or suggestion it belongs to, the expected one where there is one; null outside.</param>
/// <param name="Page">1-based; of the nearest thing around it that knows its page. Null when none does.</param>
/// <param name="Expected">The value, of an issue or a block its words; null for what was gained.</param>
/// <param name="Actual">The same; null for what was lost.</param>
public sealed record Difference(DifferenceKind Kind, string Field, string Place, string? Issue, int? Page, string? Expected, string? Actual)
{
    /// <summary>
    /// For a text that changed: the words around the first difference, marked as <c>git diff --word-diff</c> does:
    /// <c>…定期[-核对台账。-]{+检查台账。+}</c>. Null otherwise.
    /// </summary>
    public string? Words { get; init; }
}
