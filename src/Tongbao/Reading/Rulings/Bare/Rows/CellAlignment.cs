namespace Tongbao.Reading.Rulings.Bare.Rows;

/// <summary>Where cells stand in their rows.</summary>
internal enum CellAlignment
{
    /// <summary>All in the middle.</summary>
    Middle,

    /// <summary>All at the top.</summary>
    Top,

    /// <summary>All at the bottom.</summary>
    Bottom,

    /// <summary>Some in the middle, some at the top.</summary>
    Either,
}
