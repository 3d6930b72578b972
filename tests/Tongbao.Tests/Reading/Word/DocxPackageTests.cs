using System.IO.Compression;
using System.Text;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Word;

/// <summary>
/// Files as programs write them, damaged ones, and ones that are made to do harm: an answer or an error of one line, and nothing is
/// fetched.
/// </summary>
public class DocxPackageTests
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void Templates_and_files_with_macros_are_read_as_documents(string type) =>
        Assert.Equal(
            ["甲"],
            Lines(
                Rewrite(Plain(), "[Content_Types].xml", text =>
                    text.Replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        type,
                        StringComparison.Ordinal
                    )
                )
            )
        );

    [Fact]
    public void A_strict_document_gives_what_a_transitional_one_does()
    {
        var bytes = new WordFile(WordFile.P("组织", WordFile.Numbered(1, 0)))
            .WithList(WordFile.Level(0, "chineseCounting", "%1、"))
            .ToBytes();
        foreach (var part in new[] { "word/document.xml", "word/numbering.xml" })
            bytes = Rewrite(bytes, part, text =>
                text.Replace(Transitional, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            );
        foreach (var part in new[] { "_rels/.rels", "word/_rels/document.xml.rels" })
            bytes = Rewrite(bytes, part, text =>
                text.Replace(Office, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
            );

        Assert.Equal(["一、组织"], Lines(bytes));
    }

    [Theory]
    [InlineData("hyperlink", "mailto:ytslj＠mail，example com", true)]
    [InlineData("hyperlink", "http://[::1", true)]
    [InlineData("image", "http://203.0.113.7/tracker.png", true)]
    [InlineData("attachedTemplate", "http://203.0.113.7/evil.dotm", true)]
    [InlineData("image", "../NULL", false)]
    [InlineData("image", "media/missing.png", false)]
    public void What_leads_out_of_the_file_or_nowhere_is_not_followed_and_not_missed(string type, string target, bool external) =>
        Assert.Equal(
            ["甲"],
            new WordFile(WordFile.P("甲"))
                .WithRelationship(
                    $"""<Relationship Id="rId9" Type="{Office}/{type}" Target="{target}"{(external ? " TargetMode=\"External\"" : "")}/>"""
                )
                .Lines()
        );

    [Theory]
    [InlineData("""<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>""", "&b;")]
    [InlineData("""<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>""", "&x;")]
    [InlineData("""<!DOCTYPE d SYSTEM "http://203.0.113.7/evil.dtd">""", "甲")]
    public void A_document_type_is_refused(string doctype, string text)
    {
        var file = new WordFile("").WithEntry(
            "word/document.xml",
            $"""{doctype}<w:document xmlns:w="{Transitional}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"""
        );

        Assert.StartsWith(
            "a damaged Word file: its XML is broken, or declares a document type (DTD)",
            Refusal(file.ToBytes()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Elements_nested_100_000_deep_are_refused() =>
        Assert.Equal(
            "a Word file with more than 500 elements inside each other",
            Refusal(new WordFile(Nested("w:smartTag", 100_000)).ToBytes()).Message
        );

    [Fact]
    public void Tables_nested_deeper_than_anybody_needs_are_read() =>
        Assert.Equal(
            ["甲"],
            new WordFile(
                string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100))
                    + WordFile.P("甲")
                    + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100))
            ).Lines()
        );

    [Fact]
    public void A_file_that_says_it_unpacks_to_gigabytes_is_refused() =>
        Assert.Equal("a Word file of more than 256 MiB", Refusal(Declare(Plain(), 0xFFFF_FF00)).Message);

    [Fact]
    public void A_file_that_unpacks_to_more_than_it_says_is_read_no_further_than_that() =>
        Assert.StartsWith("a damaged Word file: ", Refusal(Declare(Plain(), 20)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_style_sheet_that_never_ends_is_refused()
    {
        var file = Change(new WordFile(WordFile.P("甲")).WithStyles("").ToBytes(), zip =>
        {
            zip.GetEntry("word/styles.xml")!.Delete();
            using var stream = zip.CreateEntry("word/styles.xml", CompressionLevel.Fastest).Open();
            var blank = new byte[1 << 20];
            for (var i = 0; i < 257; i++)
                stream.Write(blank);
        });

        Assert.Equal("a Word file of more than 256 MiB", Refusal(file).Message);
    }

    [Fact]
    public void A_link_in_the_place_of_the_document_is_not_followed()
    {
        var file = Change(Plain(), zip =>
        {
            zip.GetEntry("word/document.xml")!.Delete();
            var link = zip.CreateEntry("word/document.xml");
            link.ExternalAttributes = unchecked((int)0xA1FF_0000);
            using var stream = link.Open();
            stream.Write("/etc/passwd"u8);
        });

        Assert.StartsWith("a damaged Word file: ", Refusal(file).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_lead_out_of_the_archive_write_nothing() =>
        Assert.Equal(
            ["甲"],
            new WordFile(WordFile.P("甲")).WithEntry("../../tongbao-evil.xml", "<x/>").WithEntry("/tmp/tongbao-evil.xml", "<x/>").Lines()
        );

    [Fact]
    public void Two_entries_of_one_name_are_refused()
    {
        var file = Change(Plain(), zip =>
        {
            using var stream = zip.CreateEntry("word/document.xml").Open();
            stream.Write(
                Encoding.UTF8.GetBytes(
                    $"""<w:document xmlns:w="{Transitional}"><w:body><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:body></w:document>"""
                )
            );
        });

        Assert.StartsWith("a damaged Word file: ", Refusal(file).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_breaks_off_is_refused() => Assert.Equal("a damaged zip archive", Refusal(Plain()[..^200]).Message);

    [Fact]
    public void A_part_with_a_wrong_checksum_is_refused()
    {
        var file = Plain();
        for (var at = 0; at < file.Length - 46; at++)
        {
            if (file.AsSpan(at).StartsWith("PK\u0001\u0002"u8) && file.AsSpan(at + 46).StartsWith("word/document.xml"u8))
                file[at + 16] ^= 1;
        }

        Assert.Equal("a damaged Word file: the checksum of word/document.xml is wrong", Refusal(file).Message);
    }

    [Fact]
    public void A_file_without_its_document_is_refused() =>
        Assert.StartsWith(
            "a Word file without a document in it",
            Refusal(Change(new WordFile("").WithStyles("").ToBytes(), zip => zip.GetEntry("word/document.xml")!.Delete())).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_document_that_is_no_XML_is_refused() =>
        Assert.StartsWith(
            "a damaged Word file: ",
            Refusal(new WordFile("").WithEntry("word/document.xml", "<w:document").ToBytes()).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_document_of_pictures_holds_no_text()
    {
        var error = Refusal(new WordFile("<w:p><w:r><w:drawing/></w:r></w:p>").WithFooter(WordFile.P("1")).ToBytes());

        Assert.Equal(("TB112", "the Word file holds no text; its pages may be pictures"), (error.Rule, error.Message));
    }

    private static byte[] Plain() => new WordFile(WordFile.P("甲")).ToBytes();

    private static string Nested(string name, int depth) =>
        "<w:p>"
        + string.Concat(Enumerable.Repeat($"<{name}>", depth))
        + WordFile.R("甲")
        + string.Concat(Enumerable.Repeat($"</{name}>", depth))
        + "</w:p>";

    private static List<string> Lines(byte[] file) =>
        [.. NoticeParser.Trace(Source(file), new ParseOptions()).Lines.Lines.Select(line => line.Text)];

    private static Finding Refusal(byte[] file) => Assert.Throws<UnreadableNoticeException>(() => NoticeParser.Parse(Source(file))).Finding;

    private static NoticeSource Source(byte[] file) => NoticeSource.FromStream(new MemoryStream(file), "notice.docx");

    private static byte[] Rewrite(byte[] file, string name, Func<string, string> edit) => Change(file, zip =>
        {
            using var reader = new StreamReader(zip.GetEntry(name)!.Open());
            var text = edit(reader.ReadToEnd());
            reader.Dispose();
            zip.GetEntry(name)!.Delete();
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        });

    private static byte[] Change(byte[] file, Action<ZipArchive> change)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
            change(zip);
        return copy.ToArray();
    }

    // The uncompressed size of word/document.xml in the central directory (APPNOTE 4.3.12).
    private static byte[] Declare(byte[] file, uint size)
    {
        var copy = file.ToArray();
        for (var at = 0; at < copy.Length - 46; at++)
        {
            if (copy.AsSpan(at).StartsWith("PK\u0001\u0002"u8) && copy.AsSpan(at + 46).StartsWith("word/document.xml"u8))
                BitConverter.TryWriteBytes(copy.AsSpan(at + 24), size);
        }

        return copy;
    }
}
