using System.Globalization;
using FsCheck.Xunit;
using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Tests.Reading.Pdf;

/// <summary>
/// Every code that a page shows is a character, undecoded, or set aside by name. The seed is fixed: a run is the same everywhere.
/// </summary>
public class PdfAccountProperties
{
    private static readonly string[] Paints =
    [
        "",
        "3 Tr ",
        "0 Tr ",
        "0.9 g ",
        "0 g ",
        "/OC /L BDC ",
        "EMC ",
        "q ",
        "Q ",
        "1 g 0 0 150 400 re f 0 g ",
        "/X Do ",
        "/Span << /ActualText (w) >> BDC ",
        "/G 12 Tf ",
        "/F 12 Tf ",
    ];

    // Level, askew, sideways, at an angle, large.
    private static readonly string[] Turns = ["1 0 0 1", "0.999 0.03 -0.03 0.999", "0 1 -1 0", "0.7 0.7 -0.7 0.7", "4 0 0 4", "-1 0 0 -1"];

    [Property(MaxTest = 200, Replay = "20261129,1")]
    public void No_code_of_a_page_is_lost(byte[] choices)
    {
        var shown = 0;
        var content = string.Concat(choices.Select((choice, i) => Step(choice, i, ref shown)));
        var pdf = new TinyPdf($"BT /F 12 Tf {content} ET")
        {
            Catalog = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            Resources = "/Properties << /L 10 0 R >> /XObject << /X 11 0 R >>",
            Objects = ["<< /Type /OCG /Name (Draft) >>", TinyPdf.Form + "q BT /F 9 Tf 9 9 Td (XYZ) Tj ET"],
        };

        var runs = pdf.Read().Runs.Where(run => run.Text != " ").ToList();
        var furniture = new List<Furniture>();
        var page = pdf.Read();
        var lines = GlyphLines.Read([page], furniture);

        Assert.Equal(shown, runs.Count);
        Assert.Equal(
            runs.Sum(run => Folding.CountInk(run.Text)),
            lines.Sum(line => Folding.CountInk(line.Text)) + furniture.Sum(piece => Folding.CountInk(piece.Text))
        );
    }

    private static string Step(byte choice, int index, ref int shown)
    {
        var paint = Paints[choice % Paints.Length];
        shown += paint == "/X Do " ? 3 : 0;
        shown += 2;
        var place = string.Create(CultureInfo.InvariantCulture, $"{choice * 7 % 500 - 50} {(choice * 13 + index * 31) % 500 - 50}");
        var words = choice % 5 == 0 ? "\\001\\002" : $"{(char)('A' + (choice % 26))}7";
        return $"{paint}{Turns[choice % Turns.Length]} {place} Tm ({words}) Tj ";
    }
}
