namespace Tongbao.Profiles.Rows;

/// <summary>One way of numbering a series of headings or items, with all the forms that count as the same series.</summary>
/// <param name="Name">Kebab-case name.</param>
/// <param name="Forms">Tried in order.</param>
/// <param name="Level">Customary depth after GB/T 9704—2012, 1 the outermost; null where custom says nothing.</param>
/// <param name="ItemOnly">True when the series never heads a section.</param>
/// <param name="Inline">True when it is also found in the middle of a paragraph.</param>
/// <param name="AfterLabel">True when its first number may directly follow a label that no colon ends: 整改措施（1）….</param>
/// <param name="Examples">Text and the number that must be read.</param>
internal sealed record SeriesRule(
    string Name,
    MarkerForm[] Forms,
    int? Level,
    bool ItemOnly,
    bool Inline,
    bool AfterLabel,
    IReadOnlyList<RuleExample> Examples
)
{
    /// <summary>Reads a marker of this series at the start of <paramref name="text"/>.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="number">Its number.</param>
    /// <returns>Length of the marker in folded characters; 0 when there is none.</returns>
    public int Read(ReadOnlySpan<char> text, out int number)
    {
        foreach (var form in Forms)
        {
            if (form.Read(text, out number) is > 0 and var length)
                return length;
        }

        number = 0;
        return 0;
    }
}
