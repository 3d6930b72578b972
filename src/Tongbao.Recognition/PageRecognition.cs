using Tongbao.Recognition.Cleaning;
using Tongbao.Recognition.Ink;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition;

/// <summary>One page from picture to lines of characters.</summary>
internal static class PageRecognition
{
    /// <summary>A page whose lines are read with less, on average, may lie another way.</summary>
    private const double LeastSure = 0.93;

    /// <summary>A page lies another way when its lines are read so much better then.</summary>
    private const double Better = 0.03;

    /// <summary>Lines that are read with less were not found well.</summary>
    private const double LeastFound = 0.6;

    /// <param name="picture">As it was scanned.</param>
    /// <param name="models">What reads it.</param>
    /// <param name="check">Called between lines; throws when time is over.</param>
    public static ReadPage Read(ColourPicture picture, OnnxModels models, Action check)
    {
        var (lines, quarters) = Upright(picture, models, check);
        var page = lines.Layout.Page;
        // The pages of a document are kept until all are read: without their pixels.
        return new ReadPage(
            lines.Layout with
            {
                Page = page with { Pixels = [] },
            },
            [.. lines.All().Select(line => Signs.Inked(line, page))],
            quarters
        );
    }

    /// <summary>Reads a few lines, the longest ones.</summary>
    public static IReadOnlyList<ReadLine> ReadSample(ColourPicture picture, OnnxModels models, Action check) =>
        Upright(picture, models, check).Lines.Sample();

    // Which way it lies: on its side by the gaps between characters, upside down when it is read better so.
    private static (PageLines Lines, int Quarters) Upright(ColourPicture picture, OnnxModels models, Action check)
    {
        var page = Paper.Whiten(Stamps.ToGrey(picture));
        var sideways = Direction.IsSideways(BrokenInk.Mended(InkMap.Of(page)));
        int[] turns = sideways ? [1, 3] : [0, 2];
        (PageLines? Lines, int Quarters) best = default;
        var most = 0.0;
        foreach (var quarters in turns)
        {
            var turned = Turning.Quarters(page with { Pixels = [.. page.Pixels] }, quarters);
            var lines = new PageLines(PageLayout.Of(turned), models.Reader, check);
            var sure = lines.Sureness();
            if (best.Lines is null || sure > most + Better)
                (best, most) = ((lines, quarters), sure);
            if (sure >= LeastSure)
                break;
        }

        return (most >= LeastFound ? best.Lines! : Detected(best.Lines!, most, models, check), best.Quarters);
    }

    // Where ink does not tell lines, as over a pattern or a picture, a model finds them.
    private static PageLines Detected(PageLines lines, double sure, OnnxModels models, Action check)
    {
        var found = models.Detector.Find(lines.Layout.Page).OrderBy(box => box.Middle).ThenBy(box => box.Left).Select(PrintedLine.Of);
        var detected = new PageLines(lines.Layout with { Lines = [.. found] }, models.Reader, check);
        return detected.Sureness() > sure ? detected : lines;
    }
}
