namespace Tongbao.Text;

/// <summary>Which script a character belongs to.</summary>
internal static class Script
{
    /// <summary>
    /// True for a Chinese character: unified ideographs, their extension A, compatibility ideographs, and the radicals that some text
    /// layers have in their place.
    /// </summary>
    public static bool IsChinese(char c) =>
        c
            is (>= '\u4E00' and <= '\u9FFF')
                or (>= '\u3400' and <= '\u4DBF')
                or (>= '\u2E80' and <= '\u2FDF')
                or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True for punctuation that only Chinese text has: 、。《》“”，：（）.</summary>
    public static bool IsChinesePunctuation(char c) =>
        c is (>= '\u3001' and <= '\u3011') or '“' or '”' or (>= '\uFF01' and <= '\uFF1F' and not (>= '\uFF10' and <= '\uFF19'));
}
