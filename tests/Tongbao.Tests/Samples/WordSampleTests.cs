using System.IO.Compression;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Samples;

/// <summary>The samples as Word files: 01, 03 and 05 written by LibreOffice, 02 and 04 by hand with automatic numbers.</summary>
public class WordSampleTests
{
    [Theory]
    [InlineData("02-quoted-groups", true)]
    [InlineData("04-without-labels", false)]
    public void A_sample_with_automatic_numbers_is_made_of_its_text(string name, bool throughStyles)
    {
        var sample = new Sample(name);
        var file = NumberedWordFile.Of(File.ReadAllText(sample.PathOf("notice.txt")), throughStyles).ToBytes();
        if (Environment.GetEnvironmentVariable("TONGBAO_ACCEPT") == "1")
            File.WriteAllBytes(sample.PathOf("notice.docx"), file);

        Assert.Equal(Parts(file), Parts(File.ReadAllBytes(sample.PathOf("notice.docx"))));
    }

    [Theory]
    [InlineData("02-quoted-groups")]
    [InlineData("04-without-labels")]
    public void Its_numbers_are_not_in_its_text(string name)
    {
        var document = Parts(File.ReadAllBytes(new Sample(name).PathOf("notice.docx")))
            .Single(part => part.Name == "word/document.xml")
            .Text;

        Assert.DoesNotMatch("<w:t[^>]*>(?:一、|（二）|2\\.)", document);
    }

    [Theory, MemberData(nameof(SampleTests.Names), MemberType = typeof(SampleTests))]
    public void The_lines_of_a_sample_are_those_of_its_text(string name)
    {
        var sample = new Sample(name);
        static string Text(NoticeSource source) => Ink.Of(NoticeParser.Trace(source, new Tongbao.ParseOptions()).Manuscript.Text);

        Assert.Equal(Text(NoticeSource.FromFile(sample.PathOf("notice.txt"))), Text(NoticeSource.FromFile(sample.PathOf("notice.docx"))));
    }

    private static List<(string Name, string Text)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return
        [
            .. zip.Entries.Select(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return (entry.FullName, reader.ReadToEnd());
            }),
        ];
    }
}
