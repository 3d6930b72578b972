namespace Tongbao.Documents.Faces;

/// <summary>Finds how far the first face of a piece of text reaches.</summary>
/// <remarks>
/// Only Chinese characters tell, and several together: digits and signs are often set in a font of their own, and a character that a font
/// lacks in that of another.
/// </remarks>
internal struct FaceReader
{
    /// <summary>So many Chinese characters that are set otherwise are no single ones that a font lacks.</summary>
    private const int MinOthers = 3;

    private string? _first;
    private string? _next;
    private int _ink;
    private int _others;
    private int _behind;

    /// <summary>Takes in the next character that prints.</summary>
    /// <param name="c">The character.</param>
    /// <param name="face">How it is set.</param>
    public void Add(char c, string face)
    {
        if (_next is not null)
            return;
        _ink++;
        var tells = c is >= '\u4E00' and <= '\u9FFF';
        if (tells)
            _first ??= face;
        if (_first is null || ReferenceEquals(face, _first) || face == _first)
        {
            (_others, _behind) = (0, 0);
            return;
        }

        _behind++;
        if (tells && ++_others == MinOthers)
            (_next, _ink) = (face, _ink - _behind);
    }

    /// <summary>What was found; null for a text without Chinese characters.</summary>
    public readonly OpeningFace? Found => _first is null ? null : new OpeningFace(_first, _ink, _next);
}
