using Tongbao.Documents;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Documents;

public sealed class PictureFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("~$通报.docx", true)]
    [InlineData("通报~$.docx", false)]
    [InlineData("._通报.txt", true)]
    [InlineData(".~lock.通报.docx#", true)]
    [InlineData(".通报.txt", true)]
    [InlineData("THUMBS.DB", true)]
    [InlineData("desktop.ini", true)]
    public void What_a_program_puts_beside_documents_is_no_notice(string name, bool expected) =>
        Assert.Equal(expected, PictureFolder.IsOfPrograms(name));

    [Theory]
    [InlineData("2.jpg 10.jpg 1.jpg Thumbs.db .DS_Store", "1.jpg 2.jpg 10.jpg")]
    [InlineData("1.jpg 2.jpg read.txt", null)]
    [InlineData("1.jpg 2.jpg below/3.jpg", null)]
    [InlineData("Thumbs.db", null)]
    public void A_folder_of_pictures_and_nothing_else_is_a_notice(string files, string? expected)
    {
        foreach (var file in files.Split(' '))
            _folder.Write(file, file);

        Assert.Equal(expected?.Split(' '), PictureFolder.Pages(_folder.Folder)?.Select(page => Path.GetFileName(page)));
    }

    [Fact]
    public void The_hash_of_a_notice_of_several_pictures_is_that_of_their_bytes_one_after_the_other()
    {
        foreach (var page in (string[])["10", "9"])
            _folder.Write($"通报/{page}.png", page);
        var source = NoticeSource.FromFile(_folder.PathOf("通报/"));

        Assert.Equal(("通报", NoticeSource.FromText("910").Sha256), (source.File, source.Sha256));
    }
}
