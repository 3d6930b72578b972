using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Shell;

public sealed class OutputFileTests : IDisposable
{
    private const string Scratch = ".scratch.tmp";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_written_with_the_folders_above_it_and_nothing_beside_it()
    {
        OutputFile.Write(_folder.PathOf("a/b/n.yaml"), stream => stream.Write("new"u8), Scratch);

        Assert.Equal("new", _folder.Read("a/b/n.yaml"));
        Assert.Equal(["a/b/n.yaml"], _folder.Files());
    }

    [Fact]
    public void Until_it_is_whole_the_old_file_is_there()
    {
        _folder.Write("n.yaml", "old");
        OutputFile.Write(
            _folder.PathOf("n.yaml"),
            stream =>
            {
                stream.Write("new"u8);
                stream.Flush();
                Assert.Equal("old", _folder.Read("n.yaml"));
            },
            Scratch
        );

        Assert.Equal("new", _folder.Read("n.yaml"));
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_old_file_and_no_half_one()
    {
        _folder.Write("n.yaml", "old");
        var path = _folder.PathOf("n.yaml");

        var failure = Assert.Throws<OutputException>(() =>
            OutputFile.Write(
                path,
                stream =>
                {
                    stream.Write("half"u8);
                    throw new IOException("No space left on device", 28);
                },
                Scratch
            )
        );
        Assert.Equal($"{path}: cannot be written: the disk is full", failure.Message);
        Assert.Equal(("old", 1), (_folder.Read("n.yaml"), _folder.Files().Count()));
    }

    [Fact]
    public void Whatever_else_goes_wrong_is_passed_on_and_leaves_no_half_file()
    {
        Assert.Throws<OperationCanceledException>(() =>
            OutputFile.Write(_folder.PathOf("n.yaml"), _ => throw new OperationCanceledException(), Scratch)
        );
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void What_a_killed_run_left_under_the_same_name_is_written_over()
    {
        _folder.Write(Scratch, "a longer text that a killed run left");
        OutputFile.Write(_folder.PathOf("n.yaml"), stream => stream.Write("new"u8), Scratch);

        Assert.Equal(("new", 1), (_folder.Read("n.yaml"), _folder.Files().Count()));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_told()
    {
        _folder.Write("file", "mine");
        var path = _folder.PathOf("file/n.yaml");

        Assert.StartsWith(
            $"{path}: cannot be written: ",
            Assert.Throws<OutputException>(() => OutputFile.Write(path, _ => { }, Scratch)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_exists_is_refused_unless_it_may_be_overwritten()
    {
        _folder.Write("n.yaml", "old");
        var path = _folder.PathOf("n.yaml");

        OutputFile.Refuse(path, overwrite: true);
        OutputFile.Refuse(_folder.PathOf("other.yaml"), overwrite: false);
        Assert.Equal(
            $"{path}: exists already; --force overwrites it",
            Assert.Throws<OutputException>(() => OutputFile.Refuse(path, overwrite: false)).Message
        );
    }

    [Fact]
    public void A_hash_is_of_the_bytes_and_null_where_there_is_no_file()
    {
        _folder.Write("abc", "abc");

        Assert.Equal(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            OutputFile.Sha256(_folder.PathOf("abc")) // FIPS 180-2, B.1
        );
        Assert.Null(OutputFile.Sha256(_folder.PathOf("none")));
    }

    [Fact]
    public void Two_runs_have_names_of_their_own_to_write_under() => Assert.NotEqual(OutputFile.ScratchName(), OutputFile.ScratchName());
}
