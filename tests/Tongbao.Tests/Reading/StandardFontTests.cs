using Tongbao.Reading.Pdf.Fonts;
using UglyToad.PdfPig.Fonts.AdobeFontMetrics;
using UglyToad.PdfPig.Fonts.Standard14Fonts;

namespace Tongbao.Tests.Reading;

public class StandardFontTests
{
    [Fact]
    public void The_native_program_knows_the_same_names_as_the_PDF_library() =>
        Assert.Equal(
            Standard14.GetNames().Order(StringComparer.Ordinal).Select(name => (name, Standard14.GetMappedFontName(name))),
            StandardFonts.All.OrderBy(font => font.Name, StringComparer.Ordinal).Select(font => (font.Name, font.File))
        );

    [Fact]
    public void Metrics_that_are_read_late_are_those_that_the_PDF_library_reads() =>
        Assert.All(StandardFonts.All, font =>
            Assert.Equal(Describe(Standard14.GetAdobeFontMetrics(font.Name)), Describe(StandardFonts.Metrics(font.File)))
        );

    [Fact]
    public void Every_number_of_a_standard_font_leads_to_its_metrics() =>
        Assert.All(Enum.GetValues<Standard14Font>(), number =>
            Assert.Equal(
                Standard14.GetAdobeFontMetrics(number).FontName,
                StandardFonts.Metrics(Assert.Single(StandardFonts.All, font => font.Font == number).File).FontName
            )
        );

    private static string Describe(AdobeFontMetrics font) =>
        string.Join(
            '\n',
            typeof(AdobeFontMetrics)
                .GetProperties()
                .Where(property => property.Name is not (nameof(font.CharacterMetrics) or nameof(font.Comments)))
                .Select(property => $"{property.Name} {property.GetValue(font)}")
        )
        + string.Join('\n', font.Comments)
        + string.Join(
            '\n',
            font.CharacterMetrics.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => $"{pair.Key} {pair.Value.CharacterCode} {pair.Value.Width.X} {pair.Value.BoundingBox}")
        );
}
