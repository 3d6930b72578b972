using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Inputs;

public sealed class PageInputsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1.jpg 10.jpg 9.jpg", "1.jpg 9.jpg 10.jpg")]
    [InlineData("9.jpg 10.jpg 1.jpg", "9.jpg 10.jpg 1.jpg")]
    [InlineData("a.jpg b.jpg", "a.jpg b.jpg")]
    public void Pictures_that_are_named_have_the_order_of_their_numbers_or_that_of_the_user(string named, string expected)
    {
        var input = PageInputs.Of([.. named.Split(' ').Select(Written)], hasList: false);

        Assert.Equal(expected.Split(' '), input.Pages!.Select(page => Path.GetFileName(page)));
        Assert.Equal((input.Pages![0], expected.Split(' ')[0]), (input.Path, input.Relative));
    }

    [Fact]
    public void A_folder_is_no_picture_that_was_named() =>
        Assert.Throws<UsageException>(() => PageInputs.Of([_folder.Folder], hasList: false));

    [Fact]
    public void A_folder_gives_its_notice_its_name()
    {
        Written("通报/1.png");

        Assert.Equal("通报", PageInputs.OfFolder(_folder.PathOf("通报/")).Relative);
    }

    [Fact]
    public void What_resume_compares_is_the_hash_of_what_was_read()
    {
        Written("通报/10.png");
        Written("通报/9.png");
        var folder = _folder.PathOf("通报");

        Assert.Equal(NoticeSource.FromFile(folder).Sha256, PageInputs.OfFolder(folder).Sha256());
    }

    private string Written(string name)
    {
        _folder.Write(name, name);
        return _folder.PathOf(name);
    }
}
