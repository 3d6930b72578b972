using Tongbao.Cli.Inputs;
using Tongbao.Cli.Serving;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Serving;

public sealed class ServedPagesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly ServedPages _pages = ServedPages.None;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_last_one_stands_first()
    {
        Add("1/b.txt", "one");
        Add("2/a.txt", "two");

        Assert.Equal(["a.txt", "b.txt"], _pages.Names);
    }

    [Fact]
    public void Another_file_of_the_same_name_gets_a_number_and_the_same_file_none()
    {
        Assert.Equal("a.txt", Add("1/a.txt", "one"));
        Assert.Equal("a (2).txt", Add("2/a.txt", "two"));
        Assert.Equal("a.txt", Add("3/a.txt", "one"));
        Assert.Equal("a (2).txt", Add("4/a.txt", "two"));

        Assert.Equal(2, _pages.Names.Count);
        Assert.Equal(_folder.PathOf("2/a.txt"), _pages.Find("a (2).txt")!.Path);
    }

    private string Add(string path, string text)
    {
        _folder.Write(path, text);
        return _pages.Add(new Input(_folder.PathOf(path), Path.GetFileName(path))).Relative;
    }
}
