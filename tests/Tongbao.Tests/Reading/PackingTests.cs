using System.IO.Compression;
using System.Text;
using Tongbao.Reading;
using Tongbao.Reading.Packages;

namespace Tongbao.Tests.Reading;

/// <summary>Notices are also published packed; what is packed is told and read, or refused by name.</summary>
public class PackingTests
{
    private const string Words = "关于巡察整改情况的通报\n根据市委统一部署，现将整改情况通报如下。";

    [Fact]
    public void A_gzip_file_is_read_as_what_it_holds() => Assert.Equal(Words, Text(Packing.Unpack(Gzip(Encoding.UTF8.GetBytes(Words)))));

    [Fact]
    public void A_zip_archive_with_one_file_is_read_as_that_file() =>
        Assert.Equal(Words, Text(Packing.Unpack(Zip(("通报/notice.txt", Words)))));

    [Fact]
    public void What_a_file_manager_puts_beside_the_only_file_does_not_count() =>
        Assert.Equal(
            Words,
            Text(Packing.Unpack(Zip(("notice.txt", Words), ("__MACOSX/._notice.txt", "x"), ("notice/", ""), (".DS_Store", "x"))))
        );

    [Fact]
    public void A_packed_file_in_a_packed_file_is_read()
    {
        var zip = Zip(("notice.txt", Words));
        Assert.Equal(Words, Text(Packing.Unpack(Gzip(zip))));
    }

    [Fact]
    public void A_zip_archive_with_several_files_is_refused_with_their_number() =>
        Assert.Equal("a zip archive of 2 files: unpack it", Refusal(Zip(("a.txt", Words), ("b.txt", Words))));

    [Fact]
    public void A_symbolic_link_in_a_zip_archive_is_not_followed() =>
        Assert.Equal(
            "a zip archive that holds a symbolic link: it is not followed",
            Refusal(Zip(entry => entry.ExternalAttributes = unchecked((int)0xA1FF0000), ("notice.txt", "/etc/passwd")))
        );

    [Fact]
    public void A_bomb_is_given_up_at_the_limit() =>
        Assert.Equal("a gzip file of more than 256 MiB", Refusal(Gzip(new byte[Packing.MaxUnpacked + 1])));

    [Fact]
    public void Damaged_packing_is_said_to_be_damaged()
    {
        var gzip = Gzip(Encoding.UTF8.GetBytes(Words));
        gzip[12] ^= 0xFF;
        Assert.Equal("a damaged gzip file", Refusal(gzip));
        Assert.Equal("a damaged zip archive", Refusal([.. Zip(("notice.txt", Words)).Take(40)]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(20)]
    public void A_gzip_file_that_breaks_off_is_refused(int missing) =>
        Assert.Equal("a gzip file that breaks off", Refusal(Gzip(Encoding.UTF8.GetBytes(Words))[..^missing]));

    [Fact]
    public void A_gzip_file_of_several_members_is_read_to_its_end() =>
        Assert.Equal(Words + Words, Text(Packing.Unpack([.. Gzip(Encoding.UTF8.GetBytes(Words)), .. Gzip(Encoding.UTF8.GetBytes(Words))])));

    [Fact]
    public void A_wrong_checksum_is_told()
    {
        var zip = Zip(("notice.txt", Words));
        var crc = zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 16;
        zip[crc] ^= 1;

        Assert.Equal("a damaged zip archive: the checksum of notice.txt is wrong", Refusal(zip));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(16)]
    public void A_directory_that_lies_about_itself_is_damaged(int at)
    {
        var zip = Zip(("notice.txt", Words), ("b.txt", Words));
        zip[zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8) + at] ^= 4;

        Assert.StartsWith("a damaged zip archive", Refusal(zip), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_another_in_the_directory_is_damaged()
    {
        var zip = Zip(("notice.txt", Words));
        zip[zip.AsSpan().LastIndexOf("notice.txt"u8)] ^= 1;

        Assert.Equal("a damaged zip archive: notice.txt has another name in its directory", Refusal(zip));
    }

    [Fact]
    public void An_entry_that_is_not_where_the_directory_says_hides_no_other_name()
    {
        var zip = Zip(("a.txt", "x"), ("b.txt", "x"), ("notice.txt", Words));
        zip[zip.AsSpan().IndexOf("b.txt"u8) - 30] ^= 1;
        zip[zip.AsSpan().LastIndexOf("notice.txt"u8)] ^= 1;

        Assert.Equal("a damaged zip archive: notice.txt has another name in its directory", Refusal(zip));
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static string Refusal(byte[] bytes) =>
        Assert
            .Throws<UnreadableNoticeException>(() =>
                DocumentReader.Read(NoticeSource.FromStream(new MemoryStream(bytes), "notice"), new ParseOptions(), new())
            )
            .Finding.Message;

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] files) => Zip(_ => { }, files);

    private static byte[] Zip(Action<ZipArchiveEntry> mark, params (string Name, string Text)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                var entry = zip.CreateEntry(name);
                mark(entry);
                using var content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }
}
