namespace Tongbao.Profiles.Rows;

/// <summary>What a series of numbers can mark.</summary>
internal enum SeriesRole
{
    /// <summary>Headings of sections, and items.</summary>
    Heading,

    /// <summary>Items only: it never heads a section.</summary>
    Item,
}
