using System.Collections.Concurrent;
using System.Diagnostics;
using Tongbao.Documents;
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

    public string? Missing =>
        _folder.Value is null ? $"there are no models in {_path}: {ModelFolder.Install}"
        : ExternalProgram.Find(PageRaster.Name) is null ? $"{PageRaster.Name} is not installed: {PageRaster.Install}"
        : null;

    public string Identity => $"onnx {_folder.Value!.Hash()}";

    public IReadOnlyDictionary<int, RecognisedPage> Recognise(byte[] pdf, IReadOnlyList<SourcePage> pages, ParseOptions options)
    {
        var models = _models.Value;
        var clock = Stopwatch.StartNew();
        var read = new ConcurrentDictionary<int, RecognisedPage>();
        using var raster = new PageRaster(pdf, options, Remaining);
        try
        {
            Parallel.ForEach(
                pages,
                new ParallelOptions { MaxDegreeOfParallelism = options.Ocr.Jobs, CancellationToken = options.Cancellation },
                page =>
                {
                    if (raster.Draw(page) is { } picture)
                        read[page.Number] = Temp(PageRecognition.Read(picture, models, () => Remaining()));
                }
            );
        }
        catch (AggregateException e)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return read;

        TimeSpan Remaining()
        {
            options.Cancellation.ThrowIfCancellationRequested();
            return options.Ocr.Timeout - clock.Elapsed is { Ticks: > 0 } left ? left : throw new TimeoutException();
        }
    }

    private static RecognisedPage Temp(ReadPage page) => new(page.Layout.Page.Width, page.Layout.Page.Height, [.. page.Lines.Select(line => (IReadOnlyList<RecognisedWord>)[.. line.Characters.Select(c => new RecognisedWord(c.Text, new Box(c.Centre - line.Line.Height / 2, line.Line.MiddleAt(c.Centre) - line.Line.Height / 2, c.Centre + line.Line.Height / 2, line.Line.MiddleAt(c.Centre) + line.Line.Height / 2), 100 * c.Confidence))])]);
}
