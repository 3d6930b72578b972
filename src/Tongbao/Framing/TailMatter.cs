using Tongbao.Lines;
using Tongbao.Matching;
using Tongbao.Vocabulary;

namespace Tongbao.Framing;

/// <summary>Sets aside what a site shows behind the notice.</summary>
internal static class TailMatter
{
    /// <summary>No tail is longer than this, in lines.</summary>
    private const int Depth = 60;

    /// <summary>Sentences of a site are no longer than this together, in characters.</summary>
    private const int MaxProse = 200;

    public static void SetAside(Frame frame)
    {
        var lines = frame.Lines;
        var first = Math.Max(lines.Count - Depth, (lines.Count / 2) + 1);
        var foot = lines.Count;
        var prose = 0;
        for (var i = lines.Count - 1; i >= first && lines[i].Cell is null; i--)
        {
            var role = LineRoles.Of(lines[i], frame.Profile);
            if (BeginsFoot(lines[i], frame.Profile))
                foot = i;
            else if (role == LineRole.Structure && !IsClosing(lines[i], frame.Profile))
                break;
            else if (IsNotice(lines[i], frame.Profile) || (prose += role == LineRole.Prose ? lines[i].Text.Length : 0) > MaxProse)
                break;
        }

        foot = WithWordsBefore(frame, foot, first);
        foreach (var line in lines.Skip(foot))
            frame.BookByWords(FurnitureKind.Footer, line);
        frame.Lines = lines[..foot];
    }

    // A row of the site that is no fact of the notice: 版权所有, 上一篇, 打印.
    private static bool BeginsFoot(Line line, RuleProfile profile) =>
        (
            profile.ReadChromeLine(line.Text) is { Count: > 0 } parts
            && parts.Exists(part => part.Kind != FurnitureKind.Published && part.Kind != FurnitureKind.Views)
            && !IsClosing(line, profile)
        )
        || (LineRoles.Of(line, profile) == LineRole.Words && profile.Framing.Foot.IsMatch(Frame.Fold(line)))
        || profile.Framing.Rights.IsMatch(Frame.Fold(line));

    // A day that signs the notice, an invitation to supervise, an annex: behind the site's foot there is none.
    private static bool IsNotice(Line line, RuleProfile profile) =>
        Frame.Fold(line) is var folded
        && (
            profile.Document.SignatureDate.IsMatch(folded)
            || (profile.Document.Closing.IsMatch(folded) && LineRoles.IsProse(folded, profile))
        );

    private static bool IsClosing(Line line, RuleProfile profile) => profile.Document.Closing.IsMatch(Frame.Fold(line));

    // Between the day that signs the notice and the foot of the site there are only words of the site.
    private static int WithWordsBefore(Frame frame, int foot, int first)
    {
        if (foot == frame.Lines.Count && !frame.IsWebPage)
            return foot;
        var start = foot;
        while (
            start > first
            && frame.Lines[start - 1].Cell is null
            && LineRoles.Of(frame.Lines[start - 1], frame.Profile) is LineRole.Words or LineRole.Chrome
            && !IsClosing(frame.Lines[start - 1], frame.Profile)
            && !frame.Profile.Document.SignatureDate.IsMatch(Frame.Fold(frame.Lines[start - 1]))
        )
            start--;
        return start > first && frame.Profile.Document.SignatureDate.IsMatch(Frame.Fold(frame.Lines[start - 1])) ? start : foot;
    }
}
