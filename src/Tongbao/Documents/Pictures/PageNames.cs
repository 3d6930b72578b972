using System.Text;
using Tongbao.Text;

namespace Tongbao.Documents;

/// <summary>The names of pictures that are the pages of one notice, in the order of their numbers: 1, 2, 10; 第一页, 第二页.</summary>
internal static class PageNames
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".tif", ".tiff"];

    /// <summary>Stands for a number in what names have in common.</summary>
    private const char Number = '\0';

    /// <summary>True for the name of a picture that can be read.</summary>
    public static bool IsPicture(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in the order of the pages.</summary>
    /// <returns>
    /// Null if one is no picture, or if they do not say the order: they must differ by their numbers, and by nothing else. One alone is in
    /// order.
    /// </returns>
    public static IReadOnlyList<string>? InOrder(IEnumerable<string> names)
    {
        var pages = names.Select(name => (Name: name, Form: FormOf(name))).ToList();
        if (pages.Count == 0 || !pages.TrueForAll(page => IsPicture(page.Name)))
            return null;
        pages.Sort((a, b) => Compare(a.Form.Numbers, b.Form.Numbers));
        for (var i = 1; i < pages.Count; i++)
        {
            if (pages[i].Form.Words != pages[0].Form.Words || Compare(pages[i - 1].Form.Numbers, pages[i].Form.Numbers) == 0)
                return null;
        }

        return [.. pages.Select(page => page.Name)];
    }

    private static (string Words, List<string> Numbers) FormOf(string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        var folded = Folding.InPlace(stem, stem.Length).ToLowerInvariant();
        var (words, numbers) = (new StringBuilder(), new List<string>());
        for (var at = 0; at < folded.Length; )
        {
            var taken = 0;
            while (at + taken < folded.Length && char.IsAsciiDigit(folded[at + taken]))
                taken++;
            var number = folded.Substring(at, taken).TrimStart('0');
            if (taken == 0 && (taken = Numerals.Read(folded.AsSpan(at), NumeralKind.Han, out var han)) > 0)
                number = $"{han}";
            if (taken > 0)
                numbers.Add(number);
            words.Append(taken > 0 ? Number : folded[at]);
            at += Math.Max(taken, 1);
        }

        return (words.ToString(), numbers);
    }

    // Digits of any length, without leading zeros.
    private static int Compare(List<string> a, List<string> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (a[i].Length.CompareTo(b[i].Length) is not 0 and var longer)
                return longer;
            if (string.CompareOrdinal(a[i], b[i]) is not 0 and var greater)
                return greater;
        }

        return a.Count.CompareTo(b.Count);
    }
}
