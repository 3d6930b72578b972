using Tongbao.Lines;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Facts;

/// <summary>Reads 发布时间 and 来源 from what was set aside of a web page under those names.</summary>
internal sealed class PublicationReader(RuleProfile profile)
{
    public PublicationFacts Read(IReadOnlyList<Furniture> furniture) =>
        new(
            Values(furniture, FurnitureKind.Published, Date).FirstOrDefault(),
            Values(furniture, FurnitureKind.Publisher, Name).FirstOrDefault()
        );

    private static IEnumerable<string> Values(IReadOnlyList<Furniture> furniture, FurnitureKind kind, Func<string, string?> read) =>
        furniture.Where(piece => piece.Kind == kind).Select(piece => read(piece.Text)).OfType<string>();

    // Blanks part the day from the hour, or stand inside the day: 2024-06-05 08:30, 2024 年 6 月 5 日.
    private static string? Date(string text) =>
        new[] { Folding.InPlace(text, text.Length), FoldedText.Of(text).Value }
            .SelectMany(view =>
                Dates.Find(view).Where(printed => printed.On() is not null).Select(printed => Dates.Iso(printed.On(), printed, view))
            )
            .FirstOrDefault();

    // The words as printed, without 来源: where they have it: each character of the folded text stands at the same place of the text.
    private string Name(string text)
    {
        var folded = Folding.InPlace(text, text.Length);
        var value = profile
            .Chrome.Where(row => row.Kind == FurnitureKind.Publisher)
            .Select(row => row.Pattern.Match(folded).Groups["value"])
            .FirstOrDefault(group => group.Success);
        return value is null ? text.Trim() : text.Substring(value.Index, value.Length);
    }
}
