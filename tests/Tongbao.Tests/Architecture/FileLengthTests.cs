using Tongbao.Tests.Support;

namespace Tongbao.Tests.Architecture;

public class FileLengthTests
{
    // Nine files in ten of well-kept .NET code bases are shorter.
    private const int MaxLines = 300;

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        var files = SourceTree.Files(Path.Combine(Repository.Root, "src"), Path.Combine(Repository.Root, "tests"));

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files.Select(file => (Lines: File.ReadLines(file).Count(), Name: SourceTree.Name(file))), file =>
            file.Lines > MaxLines
        );
    }
}
