using System.Diagnostics;
using System.Text.Json;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>What a user sees where OCRmyPDF is missing, fails or takes too long: programs of its name that do just that.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Trait("Category", "Process"), Trait("Category", "Linux")]
public sealed class OcrFailureTests : IDisposable
{
    /// <summary>Only what hangs takes so long.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(5);

    private readonly Tool _tool = new();

    public OcrFailureTests()
    {
        foreach (var name in (string[])["image-only", "mixed-text-image", "ocr-layer-over-image"])
            File.Copy(new Fixture(name).PathOf("pdf"), _tool.PathOf($"{name}.pdf"));
        Directory.CreateDirectory(_tool.PathOf("bin"));
        Directory.CreateDirectory(_tool.PathOf("tmp"));
        _tool.Environment["PATH"] = _tool.PathOf("bin");
        _tool.Environment["TMPDIR"] = _tool.PathOf("tmp");
    }

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("parse")]
    [InlineData("explain")]
    [InlineData("check")]
    public void A_scan_without_OCRmyPDF_is_one_line_that_says_how_to_get_it_and_exit_code_4(string command)
    {
        var run = _tool.Run(command, "image-only.pdf");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains(
            "TB112 no-text: 1 page without text: scanned, and OCRmyPDF is not installed: apt-get install ocrmypdf tesseract-ocr-chi-sim\n",
            (run.Output + run.Error).ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_program_of_that_name_in_the_working_folder_is_not_run()
    {
        _tool.WithProgram("ocrmypdf", "touch ran");

        Assert.Equal(4, _tool.Run("parse", "image-only.pdf").ExitCode);
        Assert.False(File.Exists(_tool.PathOf("ran")));
    }

    [Fact]
    public void Of_a_document_with_one_scanned_page_the_others_are_kept_and_that_one_is_reported()
    {
        var run = _tool.Run("parse", "mixed-text-image.pdf", "-f", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "mixed-text-image.pdf: page 2: warning TB103 page-without-text: page 2 has no text: scanned, "
                + "and OCRmyPDF is not installed: apt-get install ocrmypdf tesseract-ocr-chi-sim",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("native", JsonDocument.Parse(run.Output).RootElement.GetProperty("source").GetProperty("text").GetString());
    }

    [Fact]
    public void A_text_layer_that_a_PDF_brings_along_needs_no_OCR()
    {
        _tool.WithProgram("bin/ocrmypdf", "exit 9");

        Assert.Equal(
            (0, ""),
            (
                _tool.Run("parse", "ocr-layer-over-image.pdf", "--quiet").ExitCode,
                _tool.Run("parse", "ocr-layer-over-image.pdf", "--quiet").Error
            )
        );
    }

    [Theory]
    [InlineData(
        "echo 'an earlier line' >&2; echo 'the file is damaged' >&2; exit 2",
        "TB113 ocr-failed: 1 page without text: scanned, and OCRmyPDF failed (2): the file is damaged"
    )]
    [InlineData("exit 15", "TB113 ocr-failed: 1 page without text: scanned, and OCRmyPDF failed (15): it does not say why")]
    [InlineData(
        "exit 8",
        "TB113 ocr-failed: 1 page without text: scanned, and OCRmyPDF does not open encrypted files: remove the password first (qpdf "
            + "--decrypt)"
    )]
    [InlineData(
        "printf 'OCR engine does not have language data for the following requested languages: \\nchi_tra\\nNote: …\\n' >&2; exit 3",
        "TB112 no-text: 1 page without text: scanned, and Tesseract has no data for chi_tra: apt-get install tesseract-ocr-chi-tra"
    )]
    [InlineData("exit 0", "TB112 no-text: 1 page without text: scanned, and OCR found nothing on it, or it has more than 100 megapixels")]
    public void Why_OCR_failed_is_said_in_one_line(string script, string message)
    {
        _tool.WithProgram("bin/ocrmypdf", script);
        var run = _tool.Run("parse", "image-only.pdf");

        Assert.Equal((4, "", $"tongbao: image-only.pdf: {message}\n"), (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.PathOf("tmp")));
    }

    [Theory]
    [InlineData("parse", "image-only.pdf")]
    [InlineData("parse", "image-only.pdf", "--in-process")]
    [InlineData("explain", "image-only.pdf")]
    public void OCR_that_takes_too_long_ends_with_all_that_it_started_and_exit_code_5(params string[] command)
    {
        _tool.WithProgram("bin/ocrmypdf", $"/bin/sleep 600 & echo $! > {_tool.PathOf("pid")}; wait");
        var run = _tool.Run([.. command, "--ocr-timeout", "2s"]);

        Assert.Equal(
            (5, "tongbao: image-only.pdf: TB120 time-limit: OCR of 1 page not done within 2 s\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
        AssertNothingIsLeft();
    }

    [Fact]
    public void OCR_may_take_longer_than_reading()
    {
        // Once the limit is put off, the clock moves past the first one; the supervisor has looked at it before the program ends.
        _tool
            .WithProgram(
                "bin/ocrmypdf",
                $"""
                while [ ! -e {_tool.Clock}.extended ]; do /bin/sleep 0.05; done
                echo 30 > {_tool.Clock}
                while [ ! -e {_tool.Clock}.seen ]; do /bin/sleep 0.05; done
                exit 2
                """
            )
            .HasFaults = true;

        Assert.Contains("TB113", _tool.Run("parse", "image-only.pdf", "--timeout", "2s").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void An_interrupted_run_leaves_no_program_and_no_file_behind(string signal)
    {
        _tool.WithProgram("bin/ocrmypdf", $"/bin/sleep 600 & echo $! > {_tool.PathOf("pid")}; wait");
        using var run = _tool.Start("parse", "image-only.pdf", "-o", "out.yaml");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(_tool.PathOf("pid")) && new FileInfo(_tool.PathOf("pid")).Length > 0, Hang));
        using var kill = Process.Start("/bin/kill", [$"-{signal}", $"{run.Id}"]);
        Tool.WaitForExit(run);

        Assert.Equal(130, run.ExitCode);
        AssertNothingIsLeft();
    }

    private void AssertNothingIsLeft()
    {
        // It may have ended before it could say which process it started.
        if (!File.Exists(_tool.PathOf("pid")))
            return;
        var pid = File.ReadAllText(_tool.PathOf("pid")).Trim();
        // A process that was killed stays a name in /proc until its parent, here the init process, has taken note.
        Assert.True(
            SpinWait.SpinUntil(
                () => !Directory.Exists($"/proc/{pid}") || File.ReadAllText($"/proc/{pid}/stat").Contains(") Z", StringComparison.Ordinal),
                Hang
            )
        );
        Assert.Empty(Directory.EnumerateFileSystemEntries(_tool.PathOf("tmp")));
    }
}
