using Tongbao.Documents;
using Tongbao.Recognition.Cleaning;
using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition;

/// <summary>One page from picture to words.</summary>
internal static class PageRecognition
{
    /// <param name="picture">As it was scanned.</param>
    /// <param name="models">What reads it.</param>
    /// <param name="check">Called between lines; throws when time is over.</param>
    public static RecognisedPage Read(ColourPicture picture, OnnxModels models, Action check)
    {
        var page = Paper.Whiten(Stamps.ToGrey(picture));
        var lines = new List<IReadOnlyList<RecognisedWord>>();
        var found = Environment.GetEnvironmentVariable("DET") == "1" ? null : LineFinder.Find(Blobs.Of(InkMap.Of(page)));
        if (found is null)
        {
            foreach (var box in models.Detector.Find(page).OrderBy(box => box.Middle))
            {
                check();
                lines.Add(ReadLine(page, box.Left, box.Middle, 0, box.Width, box.Height, models.Reader));
            }
        }
        else
        {
            foreach (var line in found.OrderBy(line => line.MiddleAt((line.Left + line.Right) / 2.0)))
            {
                check();
                var (rim, side) = (Tuned("RIM", 1.25) * line.Height, Tuned("SIDE", 0.25) * line.Height);
                lines.Add(ReadLine(page, line.Left - side, line.MiddleAt(line.Left - side), line.Slope, line.Right - line.Left + (2 * side), rim, models.Reader));
            }
        }

        return new RecognisedPage(page.Width, page.Height, [.. lines.Where(line => line.Count > 0)]);
    }

    private static double Tuned(string name, double value) => Environment.GetEnvironmentVariable(name) is { } text ? double.Parse(text) : value;

    private static List<RecognisedWord> ReadLine(GreyPicture page, double left, double middle, double slope, double wide, double high, CharacterReader reader)
    {
        var width = Math.Max(1, (int)Math.Round(CharacterReader.Height * wide / high));
        var line = slope == 0
            ? Resampling.Cut(page, left, middle - (high / 2), wide, high, width, CharacterReader.Height)
            : Resampling.CutSloping(page, left, middle - (high / 2), slope, wide, high, width, CharacterReader.Height);
        var seen = reader.Read(line);
        if (Environment.GetEnvironmentVariable("DUMP") is { } dump)
        {
            var text = string.Concat(seen.Select(c => c.Text));
            using var f = File.Create($"{dump}/{(int)middle:D4}-{(int)left:D4}-{text.Replace('/', '_')[..Math.Min(12, text.Length)]}.pgm");
            f.Write(System.Text.Encoding.ASCII.GetBytes($"P5\n{line.Width} {line.Height}\n255\n"));
            f.Write(line.Pixels);
            Console.Error.WriteLine($"{(int)left},{(int)middle} h{high:F0} s{slope:F4} {text} | {string.Join(' ', seen.Where(c => c.Confidence < 0.9).Select(c => $"{c.Text}{c.Confidence:F2}"))}");
        }

        var words = new List<RecognisedWord>(seen.Count);
        for (var i = 0; i < seen.Count; i++)
        {
            var centre = left + (seen[i].Centre * wide);
            var half = high * 0.4;
            words.Add(new RecognisedWord(seen[i].Text, new Box(centre - half, middle - (high / 2), centre + half, middle + (high / 2)), 100 * seen[i].Confidence));
        }

        return words;
    }
}
