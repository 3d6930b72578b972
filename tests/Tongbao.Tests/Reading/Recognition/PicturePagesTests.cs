using System.IO.Compression;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>Pictures that are the pages of one notice, in a folder or packed.</summary>
public sealed class PicturePagesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Text that differs by numbers alone is a running head.
    private static readonly Dictionary<string, string> Spelled = new()
    {
        ["1"] = "关于整改情况的通报。",
        ["9"] = "现将有关问题说明如下。",
        ["10"] = "欢迎广大群众监督。",
    };

    [Fact]
    public void The_pictures_of_a_folder_are_the_pages_of_one_notice()
    {
        Write("10", "9", "1");
        var notice = NoticeParser.Parse(NoticeSource.FromFile(_folder.PathOf("整改通报")), SpelledPictures.Options);

        Assert.Equal(("整改通报", 3, TextKind.Ocr), (notice.Source.File, notice.Source.Pages, notice.Source.Text));
        Assert.Equal(string.Concat(Spelled.Values), Words(notice));
    }

    [Fact]
    public void Packed_pictures_are_the_pages_of_one_notice()
    {
        Write("10", "9", "1");
        ZipFile.CreateFromDirectory(
            _folder.PathOf("整改通报"),
            _folder.PathOf("a.zip"),
            CompressionLevel.Fastest,
            includeBaseDirectory: true
        );

        Assert.Equal(
            string.Concat(Spelled.Values),
            Words(NoticeParser.Parse(NoticeSource.FromFile(_folder.PathOf("a.zip")), SpelledPictures.Options))
        );
    }

    [Fact]
    public void Pictures_without_an_order_stay_a_packed_file_of_several()
    {
        _folder.Write("in/首页.png", SpelledPictures.Spell("甲"));
        _folder.Write("in/末页.png", SpelledPictures.Spell("乙"));
        ZipFile.CreateFromDirectory(_folder.PathOf("in"), _folder.PathOf("a.zip"));

        var refusal = Assert.Throws<UnreadableNoticeException>(() =>
            NoticeParser.Parse(NoticeSource.FromFile(_folder.PathOf("a.zip")), SpelledPictures.Options)
        );
        Assert.Equal("a zip archive of 2 files: unpack it", refusal.Finding.Message);
    }

    private void Write(params string[] pages)
    {
        foreach (var page in pages)
            _folder.Write($"整改通报/第{page}页.png", SpelledPictures.Spell(Spelled[page]));
    }

    private static string Words(Notice notice) =>
        string.Concat(
            notice.Title?.Text,
            string.Concat(
                notice
                    .Preamble.Concat(notice.Sections.SelectMany(section => section.Paragraphs))
                    .Concat(notice.Closing)
                    .Select(passage => passage.Text)
            )
        );
}
