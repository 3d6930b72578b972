using System.Text;
using Tongbao.Text;

namespace Tongbao.Lines;

/// <summary>A line's own text: radicals repaired, white space reduced to what separates words.</summary>
internal static class LineText
{
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in LookAlikes.Repair(text))
        {
            if (Folding.IsSpace(c))
            {
                space |= Typesetting.Ems(c) > 0;
                continue;
            }

            if (space && clean.Length > 0)
                clean.Append(' ');
            clean.Append(c);
            space = false;
        }

        return clean.ToString();
    }
}
