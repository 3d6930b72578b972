using System.Text;
using Tongbao.Documents.Faces;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Markup;

/// <summary>A line of a web page while it is gathered: white space collapsed as CSS does, and where each character stands.</summary>
/// <param name="block">The innermost element that holds all of it.</param>
internal sealed class PageLine(PageBlock block)
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _positions = [];
    private int _gap = -1;
    private bool _gapBreaks;
    private object? _link;
    private FaceReader _face;

    public PageBlock Block => block;

    /// <summary>A line feed inside stands for one of the source that collapses.</summary>
    public string Text => _text.ToString();

    /// <summary>
    /// For each character, its offset in the text of the block; for one that stands nowhere in the source, the complement of the offset
    /// before which it is read.
    /// </summary>
    public IReadOnlyList<int> Offsets =>
        [.. _positions.Select(position => position < 0 ? ~(~position - block.TextStart) : position - block.TextStart)];

    public int Length => _text.Length;

    /// <summary>How many of its characters print.</summary>
    public int Ink { get; private set; }

    /// <summary>How many of those stand in links.</summary>
    public int LinkInk { get; private set; }

    /// <summary>In how many links.</summary>
    public int Links { get; private set; }

    /// <summary>True when most of it is links.</summary>
    public bool IsLinks => 2 * LinkInk > Ink;

    /// <summary>The number that a list puts before it; null without one.</summary>
    public ListNumber? Number { get; set; }

    /// <summary>The name under which it is set aside; null for text.</summary>
    public FurnitureKind? Aside { get; set; }

    /// <summary>The innermost element that hides it; null for a line that is seen.</summary>
    public PageBlock? HiddenBy { get; init; }

    /// <summary>True for what no reader of the page ever reads: scripts, styles.</summary>
    public bool IsCode { get; init; }

    /// <summary>How it begins to be set.</summary>
    public OpeningFace? Face => _face.Found;

    /// <summary>Adds a character that CSS collapses if it is white space.</summary>
    /// <param name="c">The character.</param>
    /// <param name="position">Its offset in the text of the document.</param>
    /// <param name="link">The link it stands in; null outside of links.</param>
    /// <param name="face">How it is set.</param>
    public void Add(char c, int position, object? link, string face)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            if (_gap < 0)
                _gap = position;
            _gapBreaks |= c is '\n' or '\r';
            return;
        }

        if (_gap >= 0 && _text.Length > 0)
            Put(_gapBreaks ? '\n' : ' ', _gap);
        (_gap, _gapBreaks) = (-1, false);
        Put(c, position);
        if (Folding.IsSpace(c))
            return;
        Ink++;
        _face.Add(c, face);
        if (link is null)
            return;
        LinkInk++;
        if (link != _link)
            Links++;
        _link = link;
    }

    /// <summary>Adds a character as it is.</summary>
    /// <param name="c">The character.</param>
    /// <param name="position">Its offset in the text of the document.</param>
    /// <param name="face">How it is set.</param>
    public void Keep(char c, int position, string face)
    {
        Put(c, position);
        if (Folding.IsSpace(c))
            return;
        Ink++;
        _face.Add(c, face);
    }

    /// <summary>Adds words that are read here and stand nowhere in the source.</summary>
    public void Generate(string words, int position, string face)
    {
        if (_gap >= 0 && _text.Length > 0)
            Put(_gapBreaks ? '\n' : ' ', _gap);
        (_gap, _gapBreaks) = (-1, false);
        foreach (var c in words)
            Keep(c, ~position, face);
    }

    private void Put(char c, int position)
    {
        _text.Append(c);
        _positions.Add(position);
    }
}
