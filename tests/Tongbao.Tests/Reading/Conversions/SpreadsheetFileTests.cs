using System.IO.Compression;
using System.Text;
using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Conversions;

/// <summary>Workbooks of other programs, converted by LibreOffice; those tests skip where it is not installed.</summary>
[Collection(nameof(Alone))]
[Trait("Category", "Process")]
public sealed class SpreadsheetFileTests : IDisposable
{
    private static readonly byte[] CompoundFile = Convert.FromHexString("D0CF11E0A1B11AE1");

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [SkippableTheory, Trait("Category", "LibreOffice")]
    [InlineData("xls", "ledger.xls", "application/vnd.ms-excel")]
    [InlineData("xls", "ledger.et", "application/vnd.ms-excel")]
    [InlineData("ods", "ledger.ods", "application/vnd.oasis.opendocument.spreadsheet")]
    public void A_workbook_of_another_program_gives_the_same_issues(string format, string file, string mediaType)
    {
        var sample = new Sample("06-ledger");
        Soffice.Convert(sample.PathOf("ledger.xlsx"), format, _tool.Folder);
        if (!File.Exists(_tool.PathOf(file)))
            File.Move(_tool.PathOf($"ledger.{format}"), _tool.PathOf(file));

        var notice = NoticeParser.Parse(NoticeSource.FromFile(_tool.PathOf(file)));

        Assert.Equal(mediaType, notice.Source.MediaType);
        Assert.Equal(IssueText.Of(sample.Parse("ledger.xlsx")), IssueText.Of(notice));
        Assert.Equal(0, notice.Coverage.Lost);
    }

    [Fact]
    public void A_workbook_with_a_password_is_called_encrypted() =>
        Assert.Equal("TB111", Refusal([.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Rule);

    // The begin of the stream, then the record that says how the rest is encrypted; one that protects it may stand between.
    [Theory]
    [InlineData("0908100000060500 000000000000000000000000 2F003600")]
    [InlineData("0908100000060500 000000000000000000000000 86000000 2F003600")]
    public void An_Excel_97_workbook_that_says_so_is_called_encrypted(string records) =>
        Assert.Equal(
            "TB111",
            Refusal([
                .. CompoundFile,
                .. Encoding.Unicode.GetBytes("Workbook"),
                .. Convert.FromHexString(records.Replace(" ", "", StringComparison.Ordinal)),
            ]).Rule
        );

    [Fact]
    public void An_OpenDocument_spreadsheet_with_a_password_is_called_encrypted()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            Add(zip, "META-INF/manifest.xml", "<m:manifest xmlns:m=\"x\"><m:encryption-data/></m:manifest>");
        }

        Assert.Equal("TB111", Refusal(file.ToArray()).Rule);
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static Finding Refusal(byte[] bytes) =>
        Assert
            .Throws<UnreadableNoticeException>(() => NoticeParser.Parse(NoticeSource.FromStream(new MemoryStream(bytes), "ledger.xls")))
            .Finding;
}
