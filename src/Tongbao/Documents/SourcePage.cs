using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Tongbao.Documents.Tagged;

namespace Tongbao.Documents;

/// <summary>A page as its format gives it.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Width">Width in points as the page is read; 0 without geometry.</param>
/// <param name="Height">Height in points as the page is read; 0 without geometry.</param>
/// <param name="Runs">In the order of the file, which need not be the reading order.</param>
internal sealed record SourcePage(int Number, double Width, double Height, ImmutableArray<GlyphRun> Runs)
{
    /// <summary>True when the page says where its text stands.</summary>
    public bool HasGeometry => Width > 0;

    /// <summary>The part of the page that pictures cover, from 0 to 1; 0 in formats without pages.</summary>
    public double PictureShare { get; init; }

    /// <summary>True when its text was recognised by OCR.</summary>
    public bool IsRecognised { get; init; }

    /// <summary>By how many quarters OCR turned its pictures clockwise to read them.</summary>
    public int PictureTurn { get; init; }

    /// <summary>
    /// Lines that may be edges of cells: strokes, dashes and thin boxes as they are drawn; none in formats that say their tables.
    /// </summary>
    public IReadOnlyList<Ruling> Rulings { get; init; } = [];

    /// <summary>The cells that a tagged PDF says, by the marks of their runs; none in other formats.</summary>
    public IReadOnlyDictionary<int, TaggedCell> TaggedCells { get; init; } = ReadOnlyDictionary<int, TaggedCell>.Empty;

    /// <summary>False for a page of a PDF that could not be read at all.</summary>
    public bool IsReadable { get; private init; } = true;

    /// <summary>True when any character stands on it.</summary>
    public bool HasText => Runs.Any(run => !string.IsNullOrWhiteSpace(run.Text));

    /// <summary>A page that could not be read at all.</summary>
    public static SourcePage Unreadable(int number) => new(number, 1, 1, []) { IsReadable = false };
}
