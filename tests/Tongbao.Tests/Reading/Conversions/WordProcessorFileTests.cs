using System.Text;
using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Conversions;

/// <summary>Files of other word processors, converted by LibreOffice; those tests skip where it is not installed.</summary>
[Collection(nameof(Converted))]
[Trait("Category", "Process")]
public sealed class WordProcessorFileTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [SkippableTheory, Trait("Category", "LibreOffice")]
    [InlineData("doc", "application/msword")]
    [InlineData("rtf", "application/rtf")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    public void A_file_of_another_word_processor_gives_the_same_notice(string extension, string mediaType)
    {
        var sample = new Sample("03-planted-defects");
        Soffice.Convert(sample.PathOf("source.fodt"), extension, _tool.Folder);
        var source = NoticeSource.FromFile(_tool.PathOf($"source.{extension}"));

        var notice = NoticeParser.Parse(source);

        Assert.Equal((mediaType, source.Sha256), (notice.Source.MediaType, notice.Source.Sha256));
        Assert.Equal(IssueText.Of(sample.Parse("notice.txt")), IssueText.Of(notice));
    }

    [SkippableFact, Trait("Category", "LibreOffice")]
    public void Nothing_is_left_behind_whether_LibreOffice_can_read_a_file_or_not()
    {
        Soffice.Convert(new Sample("03-planted-defects").PathOf("source.fodt"), "doc", _tool.Folder);
        Directory.CreateDirectory(_tool.PathOf("tmp"));
        _tool.With("broken.doc", OfficeFile.Compound("WordDocument")).Environment["TMPDIR"] = _tool.PathOf("tmp");

        var run = _tool.Run("parse", "source.doc", "broken.doc", "-f", "ndjson", "--fail-on", "never", "--in-process");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(
            "broken.doc: TB110 unreadable: a Word 97 or WPS file (.doc, .wps) that LibreOffice cannot convert: save it as .docx",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.EnumerateDirectories(_tool.PathOf("tmp"), "tongbao-*"));
    }

    [SkippableFact]
    public void A_conversion_that_hangs_ends_with_its_worker_and_leaves_nothing_behind()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "stands in for LibreOffice with a shell script");
        _tool
            .With("bin/soffice", $"#!/bin/sh\necho 3600 > {_tool.Clock}\nexec sleep 3600\n")
            .With("notice.doc", OfficeFile.Compound("WordDocument"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_tool.PathOf("bin/soffice"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Directory.CreateDirectory(_tool.PathOf("tmp"));
        _tool.Environment["TMPDIR"] = _tool.PathOf("tmp");
        _tool.Environment["PATH"] = $"{_tool.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}";

        _tool.HasFaults = true;

        Assert.Equal(5, _tool.Run("parse", "notice.doc").ExitCode);
        Assert.Empty(Directory.EnumerateDirectories(_tool.PathOf("tmp"), "tongbao-*"));
    }

    [Fact]
    public void Without_LibreOffice_the_error_says_what_to_do()
    {
        _tool.With("notice.doc", OfficeFile.Compound("WordDocument")).Environment["PATH"] = "";

        Assert.Contains(
            "notice.doc: TB110 unreadable: a Word 97 or WPS file (.doc, .wps): save it as .docx, or install LibreOffice, which "
                + "converts it\n",
            _tool.Run("parse", "notice.doc").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_Word_file_with_a_password_is_called_encrypted() =>
        Assert.Equal("TB111", OfficeFile.Refusal(OfficeFile.Compound("EncryptedPackage"), "notice.doc").Rule);

    [Fact]
    public void A_Word_97_file_that_says_so_is_called_encrypted()
    {
        var file = new byte[2048];
        OfficeFile.Compound("").CopyTo(file, 0);
        file[30] = 9;
        Encoding.Unicode.GetBytes("WordDocument").CopyTo(file, 512);
        file[512 + 116] = 1;
        byte[] header = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1];
        header.CopyTo(file, 1024);

        Assert.Equal("TB111", OfficeFile.Refusal(file, "notice.doc").Rule);
    }

    [Fact]
    public void An_OpenDocument_text_with_a_password_is_called_encrypted() =>
        Assert.Equal(
            "TB111",
            OfficeFile.Refusal(OfficeFile.EncryptedPackage("application/vnd.oasis.opendocument.text"), "notice.odt").Rule
        );

    [Fact]
    public void Other_Office_files_are_refused_by_name() =>
        Assert.Equal(
            "an Office 97 file, but neither a text (.doc, .wps) nor a workbook (.xls, .et)",
            OfficeFile.Refusal(OfficeFile.Compound("PowerPoint Document"), "notice.doc").Message
        );
}
