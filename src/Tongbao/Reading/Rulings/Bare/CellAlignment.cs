namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Where cells stand in their rows.</summary>
internal enum CellAlignment
{
    /// <summary>All in the middle.</summary>
    Middle,

    /// <summary>All at the top.</summary>
    Top,

    /// <summary>Some here, some there.</summary>
    Either,
}
