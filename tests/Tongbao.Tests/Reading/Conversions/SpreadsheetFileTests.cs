using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Conversions;

/// <summary>Workbooks of other programs, converted by LibreOffice; those tests skip where it is not installed.</summary>
[Collection(nameof(Converted))]
[Trait("Category", "Process")]
public sealed class SpreadsheetFileTests : IDisposable
{
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
        Assert.Equal("TB111", OfficeFile.Refusal(OfficeFile.Compound("EncryptedPackage"), "ledger.xls").Rule);

    // The begin of the stream, then the record that says how the rest is encrypted; one that protects it may stand between.
    [Theory]
    [InlineData("0908100000060500 000000000000000000000000 2F003600")]
    [InlineData("0908100000060500 000000000000000000000000 86000000 2F003600")]
    public void An_Excel_97_workbook_that_says_so_is_called_encrypted(string records) =>
        Assert.Equal(
            "TB111",
            OfficeFile
                .Refusal(
                    OfficeFile.Compound("Workbook", Convert.FromHexString(records.Replace(" ", "", StringComparison.Ordinal))),
                    "ledger.xls"
                )
                .Rule
        );

    [Fact]
    public void An_OpenDocument_spreadsheet_with_a_password_is_called_encrypted() =>
        Assert.Equal(
            "TB111",
            OfficeFile.Refusal(OfficeFile.EncryptedPackage("application/vnd.oasis.opendocument.spreadsheet"), "ledger.ods").Rule
        );
}
