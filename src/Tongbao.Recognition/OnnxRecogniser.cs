using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Tongbao.Documents;
using Tongbao.Languages;
using Tongbao.Reading.External;
using Tongbao.Recognition.Ink;
using Tongbao.Recognition.Pages;
using Tongbao.Recognition.Pictures;
using Tongbao.Recognition.Words;

namespace Tongbao.Recognition;

/// <summary>Recognises pages by models of PP-OCR's kind, in this process. Models are loaded when the first page needs them.</summary>
internal sealed class OnnxRecogniser : IRecogniser
{
    /// <summary>Pictures with more pages are no notice.</summary>
    private const int MaxPages = 500;

    private readonly Lazy<ModelFolder?> _folder;
    private readonly Lazy<OnnxModels> _models;
    private readonly string _path;

    /// <param name="folder">Where the models are; null for the folder of the user's data.</param>
    public OnnxRecogniser(string? folder)
    {
        _path = folder ?? ModelFolder.Default;
        _folder = new Lazy<ModelFolder?>(() => ModelFolder.Find(_path));
        _models = new Lazy<OnnxModels>(() => OnnxModels.Load(_folder.Value!), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    public Phrase? Missing =>
        _folder.Value is null ? Phrases.OcrNoModels(_path, ModelFolder.Install)
        : ExternalProgram.Find(PageRaster.Name) is null ? Phrases.OcrRasterNotInstalled(PageRaster.Name, PageRaster.Install)
        : null;

    public string Identity => $"onnx {_folder.Value!.Hash()}";

    public IReadOnlyDictionary<int, SourcePage> Recognise(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options)
    {
        var limit = new TimeLeft(options);
        var read = new ConcurrentDictionary<int, (ReadPage Page, double Dpi)>();
        using var raster = new PageRaster(pdf, options, limit.Check);
        Each(pages, options, page =>
        {
            if (raster.Draw(page, out var dpi) is { } picture)
                read[page.Number] = (Read(picture, limit), dpi);
        });
        List<int> numbers = [.. read.Keys.Order()];
        return numbers
            .Zip(Judged([.. numbers.Select(number => read[number].Page)]), (number, page) => PlacedPage.Of(page, number, read[number].Dpi))
            .Where(page => page.HasText)
            .ToDictionary(page => page.Number);
    }

    public double? Agreement(byte[] pdf, SourcePage page, ParseOptions options)
    {
        var limit = new TimeLeft(options);
        using var raster = new PageRaster(pdf, options, limit.Check);
        return raster.Draw(page, out _) is { } picture
            ? LayerAgreement.Of(page, PageRecognition.ReadSample(picture, _models.Value, () => limit.Check()))
            : null;
    }

    public int CountPages(IReadOnlyList<PagePicture> pictures) => PagesOf(pictures).Count;

    public IReadOnlyList<SourcePage> RecognisePictures(IReadOnlyList<PagePicture> pictures, ParseOptions options)
    {
        var limit = new TimeLeft(options);
        var pages = PagesOf(pictures);
        var read = new ReadPage[pages.Count];
        Each([.. Enumerable.Range(0, pages.Count)], options, index =>
        {
            var (picture, frame) = pages[index];
            var page = Named(picture, pictures.Count, file => PictureFile.Read(file, frame));
            read[index] = Read(page, limit);
        });
        return [.. Judged(read).Select((page, index) => PlacedPage.Of(page, index + 1, PageRaster.Dpi))];
    }

    public IReadOnlyList<ShownPicture> Show(IReadOnlyList<PagePicture> pictures) =>
        [.. PagesOf(pictures).Select(page => PictureFile.Shown(page.Picture.Bytes, page.Frame))];

    private static List<(PagePicture Picture, int Frame)> PagesOf(IReadOnlyList<PagePicture> pictures)
    {
        var pages = pictures
            .SelectMany(picture => Enumerable.Range(0, Named(picture, pictures.Count, PictureFile.Count)).Select(frame => (picture, frame)))
            .ToList();
        return pages.Count <= MaxPages
            ? pages
            : throw new OcrFailedException(Phrases.OcrPicturesTooMany(pages.Count, MaxPages), isMissing: false);
    }

    // Of several, the one that cannot be read is named.
    private static T Named<T>(PagePicture picture, int of, Func<byte[], T> read)
    {
        try
        {
            return read(picture.Bytes);
        }
        catch (OcrFailedException e) when (of > 1)
        {
            throw new OcrFailedException(Phrases.OcrPictureNamed(picture.Name, e.Said), e.IsMissing);
        }
    }

    private ReadPage Read(ColourPicture picture, TimeLeft limit) => PageRecognition.Read(picture, _models.Value, () => limit.Check());

    // What one page leaves open, the others tell.
    private static IReadOnlyList<ReadPage> Judged(IReadOnlyList<ReadPage> pages) => KnownWords.Judged(Signs.Judged(pages));

    private static void Each<T>(IReadOnlyList<T> pages, ParseOptions options, Action<T> read)
    {
        var (gate, done) = (new Lock(), 0);
        try
        {
            Parallel.ForEach(
                pages,
                new ParallelOptions { MaxDegreeOfParallelism = options.Ocr.Jobs, CancellationToken = options.Cancellation },
                page =>
                {
                    read(page);
                    // One after the other, so that nobody hears a smaller number after a larger one.
                    lock (gate)
                        options.Ocr.Progress?.Report(new OcrProgress(++done, pages.Count));
                }
            );
        }
        catch (AggregateException e)
        {
            // The first is as good as any: one line says why.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
