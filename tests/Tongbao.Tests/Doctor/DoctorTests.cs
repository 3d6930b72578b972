using System.Text.Json;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Doctor;

/// <summary><c>tongbao doctor</c>, with programs that only say their version.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Trait("Category", "Process")]
public sealed class DoctorTests : IDisposable
{
    private readonly Tool _tool = new();

    public DoctorTests()
    {
        Directory.CreateDirectory(_tool.PathOf("bin"));
        _tool.Environment["PATH"] = _tool.PathOf("bin");
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void What_is_missing_is_said_with_what_it_would_add_and_how_to_get_it()
    {
        _tool.WithProgram("bin/ocrmypdf", "echo 16.13.0");
        _tool.WithProgram("bin/tesseract", "echo 'tesseract 5.3.0'");
        var run = _tool.Run("doctor");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            """
            ok       OCRmyPDF             16.13.0
            ok       Tesseract            tesseract 5.3.0
            missing  Tesseract's chi_sim  reads scanned notices: apt-get install tesseract-ocr-chi-sim
            missing  LibreOffice          reads .doc, .wps, .rtf and .odt: apt-get install libreoffice-writer

            configuration: no tongbao.yaml
            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_all_is_there_the_exit_code_is_0_and_JSON_says_so_for_programs()
    {
        _tool.WithProgram("bin/ocrmypdf", "echo 16.13.0");
        _tool.WithProgram("bin/tesseract", "echo 'tesseract 5.3.0'; echo chi_sim");
        _tool.WithProgram("bin/soffice", "echo 'LibreOffice 7.4.7.2'");
        _tool.WithProgram("bin/pdftoppm", "echo 'pdftoppm version 22.12.0' >&2");
        foreach (var file in (string[])["det.onnx", "rec.onnx", "keys.txt"])
            _tool.With($"models/{file}", "");
        var run = _tool.With("tongbao.yaml", "jobs: 2\n").Run("doctor", "-f", "json", "--ocr-models", "models");
        var report = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("tongbao.doctor/1", report.GetProperty("schema").GetString());
        Assert.EndsWith("tongbao.yaml", report.GetProperty("configuration").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            [_tool.PathOf("models"), "pdftoppm version 22.12.0", "16.13.0", "tesseract 5.3.0", null, "LibreOffice 7.4.7.2"],
            report.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("version").GetString())
        );
        Assert.All(report.GetProperty("parts").EnumerateArray(), part => Assert.True(part.GetProperty("installed").GetBoolean()));
    }

    [Fact]
    public void The_languages_that_are_asked_for_are_looked_for()
    {
        _tool.Environment["TONGBAO_OCR_LANG"] = "chi_sim+eng";
        _tool.WithProgram("bin/tesseract", "echo eng");
        var run = _tool.Run("doctor");

        Assert.Contains("missing  Tesseract's chi_sim", run.Output, StringComparison.Ordinal);
        Assert.Contains("ok       Tesseract's eng", run.Output, StringComparison.Ordinal);
        Assert.Contains("environment: TONGBAO_OCR_LANG\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
