using Tongbao.Documents.Faces;
using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>Finds the face of the body, and how far the beginning of each paragraph is set otherwise.</summary>
internal static class ParagraphFaces
{
    /// <summary>For each draft, its opening face where that is not the body's; null elsewhere.</summary>
    public static IReadOnlyList<OpeningFace?> SetOff(IReadOnlyList<Draft> drafts)
    {
        if (BodyOf(drafts.SelectMany(draft => draft.Lines)) is not { } body)
            return new OpeningFace?[drafts.Count];
        return [.. drafts.Select(Of).Select(face => face?.Name == body ? null : face)];
    }

    /// <summary>The face of most of the text; null where all of it is set alike, or nothing says how.</summary>
    public static string? BodyOf(IEnumerable<Line> lines)
    {
        var ink = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Face is not { } face)
                continue;
            ink[face.Name] = ink.GetValueOrDefault(face.Name) + face.Ink;
            if (face.Next is not null)
                ink[face.Next] = ink.GetValueOrDefault(face.Next) + Folding.CountInk(line.Text) - face.Ink;
        }

        return ink.Count < 2 ? null : ink.MaxBy(pair => pair.Value).Key;
    }

    // A face goes on over lines that are set alike.
    private static OpeningFace? Of(Draft draft)
    {
        var face = draft.Lines[0].Face;
        foreach (var line in draft.Lines.Skip(1))
        {
            if (face is not { Next: null } || line.Face is not { } more)
                return face;
            face = more.Name == face.Name ? more with { Ink = face.Ink + more.Ink } : face with { Next = more.Name };
        }

        return face;
    }
}
