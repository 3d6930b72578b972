using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Cleaning;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition;

/// <summary>One page from picture to lines of characters.</summary>
internal static class PageRecognition
{
    /// <summary>A page whose lines are read with less, on average, may lie another way.</summary>
    private const double LeastSure = 0.93;

    /// <summary>How many lines tell how a page lies.</summary>
    private const int Sample = 5;

    /// <summary>A page lies another way when its lines are read so much better then.</summary>
    private const double Better = 0.03;

    /// <summary>Lines that are read with less were not found well.</summary>
    private const double LeastFound = 0.6;

    /// <param name="picture">As it was scanned.</param>
    /// <param name="models">What reads it.</param>
    /// <param name="check">Called between lines; throws when time is over.</param>
    public static ReadPage Read(ColourPicture picture, OnnxModels models, Action check)
    {
        var page = Paper.Whiten(Stamps.ToGrey(picture));
        var layout = Upright(page, models, check);
        var lines = new List<ReadLine>();
        foreach (var line in layout.Lines)
        {
            check();
            var characters = LineReading.Read(layout.Page, line, models.Reader);
            if (characters.Count > 0)
                lines.Add(new ReadLine(line, characters));
        }

        return new ReadPage(layout, lines);
    }

    /// <summary>Reads a few lines, the longest ones.</summary>
    public static IReadOnlyList<ReadLine> ReadSample(ColourPicture picture, OnnxModels models, Action check)
    {
        var layout = Upright(Paper.Whiten(Stamps.ToGrey(picture)), models, check);
        return [.. Longest(layout).Select(line => new ReadLine(line, LineReading.Read(layout.Page, line, models.Reader)))];
    }

    // Which way it lies: on its side by the gaps between characters, upside down when it is read better so.
    private static PageLayout Upright(GreyPicture page, OnnxModels models, Action check)
    {
        var (reader, detector) = (models.Reader, models.Detector);
        var sideways = Direction.IsSideways(Blobs.Of(InkMap.Of(page)));
        int[] turns = sideways ? [1, 3] : [0, 2];
        PageLayout? best = null;
        var most = 0.0;
        foreach (var quarters in turns)
        {
            var layout = PageLayout.Of(Turning.Quarters(page with { Pixels = [.. page.Pixels] }, quarters));
            var sure = Sureness(layout, reader, check);
            if (best is null || sure > most + Better)
                (best, most) = (layout, sure);
            if (sure >= LeastSure)
                break;
        }

        return most >= LeastFound ? best! : Detected(best!, most, reader, detector, check);
    }

    // Where ink does not tell lines, as over a pattern or a picture, a model finds them.
    private static PageLayout Detected(PageLayout layout, double sure, CharacterReader reader, TextDetector detector, Action check)
    {
        var found = detector.Find(layout.Page).OrderBy(box => box.Middle).ThenBy(box => box.Left).Select(PrintedLine.Of);
        var detected = layout with { Lines = [.. found] };
        return Sureness(detected, reader, check) > sure ? detected : layout;
    }

    // How sure the model is of the longest lines, on average.
    private static double Sureness(PageLayout layout, CharacterReader reader, Action check)
    {
        var (sum, count) = (0.0, 0);
        foreach (var line in Longest(layout))
        {
            check();
            foreach (var character in LineReading.Read(layout.Page, line, reader))
            {
                sum += character.Confidence;
                count++;
            }
        }

        // Few characters are no text.
        return sum / Math.Max(10, count);
    }

    private static IEnumerable<PrintedLine> Longest(PageLayout layout) =>
        layout.Lines.OrderByDescending(line => line.Blobs.Count).ThenBy(line => line.Left).Take(Sample);
}
