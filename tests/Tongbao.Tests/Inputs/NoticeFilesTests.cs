using Tongbao.Cli.Inputs;

namespace Tongbao.Tests.Inputs;

public class NoticeFilesTests
{
    [Theory]
    [InlineData("x_files", "x.html", true)]
    [InlineData("x.files", "x.htm", true)]
    [InlineData("x_files", "y.html", false)]
    [InlineData("x_files", "x.txt", false)]
    [InlineData("files", "x.html", false)]
    public void The_folder_that_a_browser_saved_beside_a_page_belongs_to_it(string folder, string beside, bool expected) =>
        Assert.Equal(expected, NoticeFiles.BelongsToPage(folder, new HashSet<string> { beside }));

    [Theory]
    [InlineData("__MACOSX", true)]
    [InlineData(".git", true)]
    [InlineData("2024", false)]
    public void A_folder_of_programs_holds_no_notices(string name, bool expected) => Assert.Equal(expected, NoticeFiles.IsOfPrograms(name));
}
