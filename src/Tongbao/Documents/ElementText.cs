namespace Tongbao.Documents;

/// <summary>Where the characters of a run stand in a document that has elements instead of places on a page.</summary>
/// <param name="Path">The element: a CSS selector in a web page, an XPath in a Word file.</param>
/// <param name="Offsets">For each UTF-16 unit of the run, its 0-based offset in the element's text (DOM <c>textContent</c>); for one that
/// stands nowhere in the source, as the number of a list, the complement of the offset before which it is read.</param>
internal sealed record ElementText(string Path, IReadOnlyList<int> Offsets)
{
    /// <summary>That of the units at <paramref name="kept"/>, in that order.</summary>
    public ElementText At(IReadOnlyList<int> kept) =>
        kept.Count == Offsets.Count && OffsetRange.IsRange(kept) && kept is [] or [0, ..]
            ? this
            : this with
            {
                Offsets = OffsetRange.Shortened([.. kept.Select(index => Offsets[index])]),
            };
}
