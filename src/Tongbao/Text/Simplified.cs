namespace Tongbao.Text;

/// <summary>The simplified character that rules know for a traditional one: one for one, so offsets stay.</summary>
/// <remarks>Only the view that rules match against is simplified. Text that is written out stays as it is printed.</remarks>
internal static class Simplified
{
    /// <summary>The first character of the block CJK Unified Ideographs …</summary>
    public const char First = '一';

    /// <summary>… and its last.</summary>
    public const char Last = '\u9FFF';

    // One look-up a character, whatever it is: most texts hold no traditional one, and must not pay for those that do.
    private static readonly char[] Table = Build();

    /// <summary>The simplified form of <paramref name="c"/>, which lies between <see cref="First"/> and <see cref="Last"/>.</summary>
    public static char Of(char c) => Table[c - First];

    private static char[] Build()
    {
        var table = new char[Last - First + 1];
        for (var i = 0; i < table.Length; i++)
            table[i] = (char)(First + i);
        for (var i = 0; i < TraditionalTable.Traditional.Length; i++)
            table[TraditionalTable.Traditional[i] - First] = TraditionalTable.Simplified[i];
        return table;
    }
}
