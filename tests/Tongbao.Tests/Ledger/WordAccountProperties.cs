using System.IO.Compression;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Ledger;

/// <summary>The account of a Word file begins at the file: what its parts hold, shown or not, is text or set aside by name.</summary>
public class WordAccountProperties
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Property(Arbitrary = [typeof(RandomBody)], MaxTest = 300, Replay = "20240602,1")]
    public void Every_character_of_a_Word_file_is_read_or_set_aside(RandomBody body)
    {
        var file = new WordFile(WordFile.P("一、甲。") + body.Xml)
            .WithFootnotes(
                $"<w:footnote w:id=\"1\">{WordFile.P("注一")}</w:footnote><w:footnote w:id=\"2\">{WordFile.P("注二")}</w:footnote>"
            )
            .WithComments($"<w:comment w:id=\"1\">{WordFile.P("批注")}</w:comment>")
            .WithHeader(WordFile.P("页眉"))
            .WithFooter(WordFile.P("页脚"));
        var trace = file.Trace();
        var text = Text(file.ToBytes());

        Assert.Equal(Sorted(text), Sorted(trace.Manuscript.Text + string.Concat(trace.Manuscript.Furniture.Select(piece => piece.Text))));
        Assert.Equal((Ink.Of(text).Length, 0), (trace.Notice.Coverage.Characters, trace.Notice.Coverage.Lost));
    }

    private static string Sorted(string text) => string.Concat(Ink.Of(text).Order());

    private static string Text(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(
            zip.Entries.Where(entry =>
                    entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)
                )
                .SelectMany(entry =>
                {
                    using var part = entry.Open();
                    return XDocument
                        .Load(part)
                        .Descendants()
                        .Where(element => element.Name == W + "t" || element.Name == W + "delText")
                        .ToList();
                })
                .Select(element => element.Value)
        );
    }

    /// <summary>Paragraphs, tables and boxes of runs that are shown, hidden, struck out, inserted, deleted or moved.</summary>
    public sealed record RandomBody(string Xml)
    {
        private static readonly string[] Words = ["一、甲。", "整改措施：核对。", "乙", " 丙 ", "3.14"];

        private static readonly string[] Properties = ["", "", "<w:strike/>", "<w:dstrike/>", "<w:vanish/>", "<w:b/>"];

        public override string ToString() => $"\n{Xml}\n";

        public static Arbitrary<RandomBody> Arbitrary() =>
            Arb.From(Block(3).ListOf().Select(blocks => new RandomBody(string.Concat(blocks))));

        private static Gen<string> Block(int depth) =>
            depth == 0
                ? Paragraph(0)
                : Gen.Frequency(
                    (4, Paragraph(depth)),
                    (1, Block(depth - 1).Select(block => $"<w:tbl><w:tr><w:tc>{block}</w:tc></w:tr></w:tbl>")),
                    (1, Block(depth - 1).Select(block => $"<w:sdt><w:sdtContent>{block}</w:sdtContent></w:sdt>")),
                    (1, Block(depth - 1).Select(block => $"<w:del w:id=\"9\">{block}</w:del>"))
                );

        private static Gen<string> Paragraph(int depth) =>
            from runs in Run(depth).ListOf()
            from mark in Gen.Elements("", "", "<w:rPr><w:del w:id=\"8\"/></w:rPr>", "<w:rPr><w:vanish/></w:rPr>", "<w:pageBreakBefore/>")
            select WordFile.Paragraph(string.Concat(runs), mark);

        private static Gen<string> Boxed(int depth) =>
            depth == 0 ? Gen.Elements(Words).Select(words => WordFile.P(words)) : Block(depth - 1);

        private static Gen<string> Run(int depth) =>
            Gen.Frequency(
                (6, from words in Gen.Elements(Words) from properties in Gen.Elements(Properties) select WordFile.R(words, properties)),
                (1, Gen.Elements(Words).Select(words => $"<w:ins w:id=\"1\">{WordFile.R(words)}</w:ins>")),
                (1, Gen.Elements(Words).Select(words => $"<w:del w:id=\"2\"><w:r><w:delText>{words}</w:delText></w:r></w:del>")),
                (1, Gen.Elements(Words).Select(words => $"<w:moveFrom w:id=\"3\">{WordFile.R(words)}</w:moveFrom>")),
                (
                    1,
                    Gen.Elements("<w:r><w:br/></w:r>", "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "<w:r><w:br w:type=\"page\"/></w:r>")
                ),
                (1, Boxed(depth).Select(block => $"<w:r><w:pict><w:txbxContent>{block}</w:txbxContent></w:pict></w:r>"))
            );
    }
}
