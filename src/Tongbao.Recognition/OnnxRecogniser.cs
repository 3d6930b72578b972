using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Tongbao.Documents;
using Tongbao.Languages;
using Tongbao.Reading.External;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition;

/// <summary>Recognises pages by models of PP-OCR's kind, in this process. Models are loaded when the first page needs them.</summary>
internal sealed class OnnxRecogniser : IRecogniser
{
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
        var read = new ConcurrentDictionary<int, SourcePage>();
        using var raster = new PageRaster(pdf, options, limit.Check);
        Each(pages, options, page =>
        {
            if (raster.Draw(page, out var dpi) is { } picture && Read(picture, page.Number, dpi, limit) is { HasText: true } result)
                read[page.Number] = result;
        });
        return read;
    }

    public double? Agreement(byte[] pdf, SourcePage page, ParseOptions options)
    {
        var limit = new TimeLeft(options);
        using var raster = new PageRaster(pdf, options, limit.Check);
        return raster.Draw(page, out _) is { } picture
            ? LayerAgreement.Of(page, PageRecognition.ReadSample(picture, _models.Value, () => limit.Check()))
            : null;
    }

    public IReadOnlyList<SourcePage> RecognisePicture(byte[] picture, ParseOptions options)
    {
        var limit = new TimeLeft(options);
        var count = PictureFile.Count(picture);
        var read = new SourcePage[count];
        Each([.. Enumerable.Range(0, count)], options, index =>
        {
            var page = PictureFile.Read(picture, index);
            read[index] = Read(page, index + 1, PageRaster.Dpi, limit);
        });
        return read;
    }

    private SourcePage Read(ColourPicture picture, int number, double dpi, TimeLeft limit) =>
        PlacedPage.Of(PageRecognition.Read(picture, _models.Value, () => limit.Check()), number, dpi);

    private static void Each<T>(IReadOnlyList<T> pages, ParseOptions options, Action<T> read)
    {
        try
        {
            Parallel.ForEach(
                pages,
                new ParallelOptions { MaxDegreeOfParallelism = options.Ocr.Jobs, CancellationToken = options.Cancellation },
                read
            );
        }
        catch (AggregateException e)
        {
            // The first is as good as any: one line says why.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
