using System.Globalization;
using System.IO.Compression;
using Tongbao.Tables;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tables;

/// <summary>What every writer of tables promises.</summary>
[Collection(nameof(Alone))]
public class TableWriterTests
{
    private static readonly Dictionary<string, Action<Stream, IEnumerable<Notice>>> Writers = new()
    {
        ["csv"] = NoticeCsv.Write,
        ["xlsx"] = NoticeXlsx.Write,
        ["parquet"] = NoticeParquet.Write,
    };

    public static TheoryData<string> Formats => [.. Writers.Keys];

    [Theory, MemberData(nameof(Formats))]
    public void The_same_notices_give_the_same_bytes(string format) => Assert.Equal(Write(format), Write(format));

    [Theory, MemberData(nameof(Formats))]
    public void The_bytes_do_not_depend_on_the_culture(string format)
    {
        var expected = Write(format);
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NumberDecimalSeparator = "٫",
            NegativeSign = "−",
            NumberGroupSeparator = " ",
        };
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Write(format));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_pipe_gets_the_same_bytes_as_a_file_and_neither_is_closed(string format)
    {
        using var file = new MemoryStream();
        using var pipe = new MemoryStream();

        Writers[format](file, [TableNotice.Full]);
        using (var compressed = new GZipStream(pipe, CompressionLevel.NoCompression, leaveOpen: true)) // cannot be sought in
        {
            Writers[format](compressed, [TableNotice.Full]);
            Assert.True(compressed.CanWrite);
        }

        pipe.Position = 0;
        using var piped = new MemoryStream();
        using (var expanded = new GZipStream(pipe, CompressionMode.Decompress))
            expanded.CopyTo(piped);
        Assert.True(file.CanWrite);
        Assert.Equal(file.ToArray(), piped.ToArray());
    }

    [Fact]
    public void A_workbook_names_no_time_and_no_system()
    {
        var bytes = Write("xlsx");
        using var zip = new ZipArchive(new MemoryStream(bytes));

        Assert.Equal(
            [
                "xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet2.xml",
                "xl/worksheets/sheet3.xml",
                "docProps/app.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels",
                "[Content_Types].xml",
            ],
            zip.Entries.Select(entry => entry.FullName)
        );
        Assert.All(zip.Entries, entry =>
            Assert.Equal((new DateTime(1980, 1, 1), 0), (entry.LastWriteTime.DateTime, entry.ExternalAttributes))
        );
        Assert.Equal(Enumerable.Repeat<byte>(0, zip.Entries.Count), Systems(bytes));
    }

    [Theory, MemberData(nameof(Formats))]
    public void Memory_does_not_grow_with_the_number_of_notices(string format)
    {
        const int count = 20_000;
        var early = new List<WeakReference>();
        var memory = new List<long>();
        IEnumerable<Notice> Watched()
        {
            var i = 0;
            foreach (var notice in TableNotice.Many(count).Select(notice => notice with { Preamble = [new(new string('文', 1000))] }))
            {
                if (i < 100)
                    early.Add(new WeakReference(notice));
                if (i is count / 2 or count - 1)
                {
                    memory.Add(GC.GetTotalMemory(forceFullCollection: true));
                    Assert.All(early, reference => Assert.False(reference.IsAlive));
                }

                i++;
                yield return notice;
            }

            early.Clear();
        }

        Writers[format](Stream.Null, Watched());

        // Half of the notices hold 20 MB of text alone.
        Assert.NotEmpty(memory);
        Assert.All(memory.Chunk(2), pair => Assert.InRange(pair[1] - pair[0], long.MinValue, 5_000_000));
    }

    private static byte[] Write(string format)
    {
        using var output = new MemoryStream();
        Writers[format](output, [TableNotice.Full, TableNotice.Bare, .. TableNotice.Many(600)]);
        return output.ToArray();
    }

    // The directory of a ZIP archive: the offset of its first entry is 6 bytes before the end, that of the system is in its sixth byte.
    private static IEnumerable<byte> Systems(byte[] zip)
    {
        for (
            var at = BitConverter.ToInt32(zip, zip.Length - 6);
            zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8);
            at += 46 + BitConverter.ToInt16(zip, at + 28) + BitConverter.ToInt16(zip, at + 30)
        )
            yield return zip[at + 5];
    }
}
