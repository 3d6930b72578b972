using System.Globalization;
using Tongbao.Documents.Faces;
using Tongbao.Text;

namespace Tongbao.Documents;

/// <summary>Names the faces of the glyphs of a document: their font, their size to half a point, and whether they are stroked.</summary>
internal sealed class GlyphFaces
{
    private const int TagLength = 7;

    private readonly Dictionary<(string? Font, int HalfPoints, bool IsStroked), string> _names = [];
    private GlyphRun? _last;
    private string _name = "";

    /// <summary>Adds a glyph to what is read of its line.</summary>
    public void Add(GlyphRun run, ref FaceReader line)
    {
        var face = Of(run);
        foreach (var c in run.Text)
        {
            if (!Folding.IsSpace(c))
                line.Add(c, face);
        }
    }

    private string Of(GlyphRun run)
    {
        if (_last is { } last && ReferenceEquals(last.Font, run.Font) && last.Size == run.Size && last.IsStroked == run.IsStroked)
            return _name;
        _last = run;
        var key = (run.Font, (int)Math.Round(2 * run.Size), run.IsStroked);
        if (!_names.TryGetValue(key, out _name!))
            _names[key] = _name = string.Create(
                CultureInfo.InvariantCulture,
                $"{FontOf(run.Font)} {key.Item2 / 2.0}{(key.IsStroked ? " bold" : "")}"
            );
        return _name;
    }

    // ABCDEF+SimHei: the tag of a subset says nothing of the font (ISO 32000-1, 9.6.4).
    private static string? FontOf(string? font) => font is { Length: > TagLength } && font[TagLength - 1] == '+' ? font[TagLength..] : font;
}
