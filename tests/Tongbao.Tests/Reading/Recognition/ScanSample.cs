using System.Collections.Concurrent;
using Tongbao.Reading.External;
using Tongbao.Reading.Recognition;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>The scan of a sample as it is read, once in a run of the tests.</summary>
internal static class ScanSample
{
    /// <summary>Only what hangs takes so long.</summary>
    public static readonly TimeSpan Hang = TimeSpan.FromHours(1);

    private const string Long = "05-sixty-issues";

    private static readonly ConcurrentDictionary<string, Lazy<ParseTrace>> Read = new();

    /// <summary>Every sample.</summary>
    public static TheoryData<string> Names => SampleTests.Names;

    public static void SkipWithoutOcr() =>
        Skip.If(ExternalProgram.Find(OcrMyPdf.Name) is null, $"OCRmyPDF is not installed: {OcrMyPdf.Install("chi_sim")}");

    /// <summary>The scan of a sample. The long one takes half a minute and shows little that the others do not.</summary>
    public static ParseTrace Scan(string name)
    {
        SkipWithoutOcr();
        Skip.If(
            name == Long && Environment.GetEnvironmentVariable("TONGBAO_TEST_LONG") != "1",
            "18 pages take half a minute: set TONGBAO_TEST_LONG=1 to read them, as .ci/run does"
        );
        return Read.GetOrAdd($"{name}/scan.pdf", Trace).Value;
    }

    public static ParseTrace Original(string name) => Read.GetOrAdd($"{name}/notice.pdf", Trace).Value;

    private static Lazy<ParseTrace> Trace(string file) =>
        new(() =>
            NoticeParser.Trace(
                NoticeSource.FromFile(new Sample(file.Split('/')[0]).PathOf(file.Split('/')[1])),
                new ParseOptions { Ocr = new OcrOptions { Timeout = Hang } }
            )
        );
}
