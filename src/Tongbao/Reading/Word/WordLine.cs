using System.Text;
using Tongbao.Documents;
using Tongbao.Documents.Faces;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Word;

/// <summary>A line of a paragraph, or a piece of it that is set aside.</summary>
internal sealed class WordLine(FurnitureKind? aside)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _offsets = [];
    private FaceReader _face;
    private int _before;

    /// <summary>The name it is set aside under; null for text.</summary>
    public FurnitureKind? Aside => aside;

    /// <summary>How many pages begin before it.</summary>
    public int PagesBefore { get; set; }

    public bool HasInk { get; private set; }

    public string Text => _text.ToString();

    /// <param name="c">The next character.</param>
    /// <param name="offset">Where it stands in the paragraph's text.</param>
    /// <param name="face">How it is set.</param>
    public void Add(char c, int offset, string face)
    {
        _text.Append(c);
        _offsets.Add(offset);
        if (Folding.IsSpace(c))
            return;
        HasInk = true;
        _face.Add(c, face);
    }

    public void Prepend(string text)
    {
        var start = _offsets.Count > 0 ? _offsets[0] : 0;
        _text.Insert(0, text);
        _before += Folding.CountInk(text);
        _offsets.InsertRange(0, Enumerable.Repeat(start, text.Length));
        HasInk |= !string.IsNullOrWhiteSpace(text);
    }

    /// <param name="path">Of the paragraph.</param>
    /// <param name="name">The name that all of the paragraph is set aside under; null for none.</param>
    public GlyphRun ToRun(string path, FurnitureKind? name) =>
        new(Text, Element: new ElementText(path, OffsetRange.Shortened([.. _offsets])), Aside: name ?? aside)
        {
            Face = _face.Found is { } face ? face with { Ink = face.Ink + _before } : null,
        };
}
