using Tongbao.Recognition;
using Tongbao.Tests.Reading.Recognition;

namespace Tongbao.Tests.Reading.Models;

/// <summary>The models that CI installs; a test that needs them skips without.</summary>
internal static class ScanModels
{
    private static readonly Lazy<OnnxRecogniser> Shared = new(() => new OnnxRecogniser(Folder));

    private static string? Folder => Environment.GetEnvironmentVariable("TONGBAO_TEST_MODELS");

    /// <summary>How scans are read with them.</summary>
    public static ParseOptions Options
    {
        get
        {
            Skip.If(Folder is null || Shared.Value.Missing is not null, "no models in TONGBAO_TEST_MODELS, or no pdftoppm");
            return new ParseOptions
            {
                Recogniser = Shared.Value,
                Ocr = new OcrOptions { Engine = OcrEngine.Onnx, Timeout = ScanSample.Hang },
            };
        }
    }
}
