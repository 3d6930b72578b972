using FsCheck;
using FsCheck.Fluent;

namespace Tongbao.Tests.Ledger;

/// <summary>What files do to the paragraphs of a notice: wraps, pages, blank lines, stray spaces, or no line breaks at all.</summary>
internal static class Layout
{
    private static readonly string[] PageNumbers = ["1", "- 2 -", "— 3 —", "第 4 页 共 9 页", "5/9", "云河县某某局"];

    /// <summary>One of the layouts of <paramref name="paragraphs"/>.</summary>
    public static Gen<string> Of(IReadOnlyList<string> paragraphs) =>
        from lines in Gen.Frequency<IReadOnlyList<string>>(
            (4, Gen.Constant(paragraphs)),
            (3, Gen.Choose(12, 40).Select(IReadOnlyList<string> (width) => Wrapped(paragraphs, width, indent: ""))),
            (3, Gen.Choose(12, 40).Select(IReadOnlyList<string> (width) => Wrapped(paragraphs, width, indent: "\u3000\u3000"))),
            (1, Gen.Constant<IReadOnlyList<string>>([string.Join(' ', paragraphs)]))
        )
        from littered in Gen.CollectToList(lines, Litter)
        from newLine in Gen.Frequency((8, Gen.Constant("\n")), (1, Gen.Elements("\r\n", "\n\n")))
        select string.Join(newLine, littered.SelectMany(line => line).DefaultIfEmpty("空")) + newLine;

    // A line with what may happen to it: mostly nothing.
    private static Gen<IEnumerable<string>> Litter(string line) =>
        Gen.Frequency(
            (40, Gen.Constant<IEnumerable<string>>([line])),
            (2, Gen.Constant<IEnumerable<string>>([line, ""])),
            (
                2,
                from at in Gen.Choose(0, line.Length)
                from space in Gen.Elements(" ", "\u3000", "\u00A0", "\u200B", "\t")
                select (IEnumerable<string>)[InsertAt(line, at, space)]
            ),
            (1, Gen.Elements(PageNumbers).Select(IEnumerable<string> (number) => [line, number])),
            (1, Gen.Elements(PageNumbers).Select(IEnumerable<string> (number) => [line, "", number + "\f"])),
            (
                1,
                from at in Gen.Choose(0, line.Length)
                from odd in Gen.Elements("：", "”", "【", "。", "⼀", "，")
                select (IEnumerable<string>)[InsertAt(line, at, odd)]
            ),
            (1, Gen.Constant<IEnumerable<string>>([line, line]))
        );

    // Not between the two halves of a surrogate pair: that would be no text.
    private static string InsertAt(string line, int at, string what) =>
        line.Insert(at > 0 && char.IsHighSurrogate(line[at - 1]) ? at - 1 : at, what);

    private static List<string> Wrapped(IReadOnlyList<string> paragraphs, int width, string indent) =>
        [
            .. paragraphs.SelectMany(paragraph =>
                (indent + paragraph).EnumerateRunes().Chunk(width).Select(line => string.Concat(line)).DefaultIfEmpty("")
            ),
        ];
}
