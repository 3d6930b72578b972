using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>A paragraph while its lines are still being gathered.</summary>
internal sealed class Draft
{
    private static readonly int[] AtStart = [0];

    public Draft(IReadOnlyList<Line> lines)
    {
        Lines = lines;
        if (lines is [var only])
        {
            (Text, Starts) = (only.Text, AtStart);
            return;
        }

        var starts = new int[lines.Count];
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                text.Append(Typesetting.Glue(lines[i - 1].Text, lines[i].Text));
            starts[i] = text.Length;
            text.Append(lines[i].Text);
        }

        (Text, Starts) = (text.ToString(), starts);
    }

    /// <summary>In order.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The lines with their wraps undone.</summary>
    public string Text { get; }

    /// <summary>Where each line begins in <see cref="Text"/>.</summary>
    public IReadOnlyList<int> Starts { get; }

    /// <summary>The folded view of <see cref="Text"/>.</summary>
    public string Folded => field ??= FoldedText.Of(Text).Value;

    /// <summary>What stands between two places of <see cref="Text"/>.</summary>
    public Draft Slice(int start, int end)
    {
        var lines = new List<Line>();
        for (var i = 0; i < Lines.Count; i++)
        {
            var (first, last) = (Math.Max(0, start - Starts[i]), Math.Min(Lines[i].Text.Length, end - Starts[i]));
            if (first < last)
                lines.Add(Lines[i][first..last]);
        }

        return new Draft([.. lines]);
    }
}
