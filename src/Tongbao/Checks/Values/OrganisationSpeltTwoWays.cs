using Tongbao.Checks.Model;
using Tongbao.Facts;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao.Checks.Values;

/// <summary>One organisation is written in two ways in title and text. A short form beside the full one is no fault.</summary>
internal sealed class OrganisationSpeltTwoWays() : WholeNoticeCheck(new("TB406", "organisation-spelt-two-ways", Severity.Warning))
{
    /// <summary>Two names that differ in more characters are two organisations.</summary>
    private const int MaxDifference = 2;

    /// <summary>Shorter names are too like each other to tell, in characters.</summary>
    private const int MinLength = 5;

    public override IEnumerable<Finding> Run(CheckedNotice notice)
    {
        var title = FactText.Of(FoldedText.Of(notice.Notice.Title?.Text ?? "").Value);
        if (notice.Texts.FirstOrDefault(text => text.Issue is null) is not { } opening)
            return [];
        var reader = new InspectionReader(notice.Profile);
        var text = FactText.Of(opening.Folded.Value);
        (string Subject, string? InTitle, string? InText)[] names =
        [
            ("issuer", reader.Issuer(title, null, FactText.Of("")), reader.Issuer(FactText.Of(""), null, text)),
            ("body", reader.Body(title), reader.Body(text)),
        ];
        return names
            .Where(name => AreOne(Bare(name.InTitle), Bare(name.InText)))
            .Select(name =>
                Found(PlaceOf(opening, name.InText!), name.Subject, Phrases.OrganisationSpeltTwoWays(name.InTitle, name.InText))
            );
    }

    // Names are read from folded text; the place is that of the words as printed.
    private static Place PlaceOf(NoticeText text, string name) =>
        text.Folded.Value.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            ? text.At(at, name.Length)
            : Place.Whole with
            {
                Words = name,
            };

    private static bool AreOne(string one, string other) =>
        one.Length == other.Length
        && one.Length >= MinLength
        && one != other
        && one.Zip(other).Count(pair => pair.First != pair.Second) <= MaxDifference;

    private static string Bare(string? name) => (name ?? "").Replace("中国共产党", "").Replace("中共", "");
}
