using System.Globalization;

namespace Tongbao.Reading.Recognition;

/// <summary>Tesseract's table of the words on a page (TSV).</summary>
internal static class TesseractTable
{
    /// <summary>What it says.</summary>
    /// <remarks>Columns: level (1 page, 5 word), page, block, paragraph, line, word, left, top, width, height, confidence, text.</remarks>
    public static RecognisedPage Read(TextReader table)
    {
        var (width, height) = (1.0, 1.0);
        var lines = new List<List<RecognisedWord>>();
        var open = "";
        while (table.ReadLine() is { } row)
        {
            if (
                row.Split('\t')
                is not [
                    var level,
                    _,
                    var block,
                    var paragraph,
                    var line,
                    _,
                    var left,
                    var top,
                    var wide,
                    var high,
                    var confidence,
                    var text,
                ]
            )
                continue;
            if (level == "1")
                (width, height) = (Math.Max(1, Number(wide)), Math.Max(1, Number(high)));
            if (level != "5" || string.IsNullOrWhiteSpace(text))
                continue;
            if (open != (open = $"{block}.{paragraph}.{line}"))
                lines.Add([]);
            lines[^1]
                .Add(
                    new RecognisedWord(
                        text.Trim(),
                        new Box(Number(left), Number(top), Number(left) + Number(wide), Number(top) + Number(high)),
                        Number(confidence)
                    )
                );
        }

        return new RecognisedPage(width, height, lines);
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
