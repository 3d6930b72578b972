using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Shell;

/// <summary>Outputs that are no regular files, or that others have prepared.</summary>
[Trait("Category", "Linux")]
public sealed class SpecialFileTests : IDisposable
{
    private const string Scratch = ".scratch.tmp";

    private readonly Tool _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task A_pipe_is_written_to_and_stays_one()
    {
        Linux.SkipElsewhere("makes a pipe");
        _folder.Shell("mkfifo pipe");
        var reader = Task.Run(() => File.ReadAllText(_folder.PathOf("pipe")));
        OutputFile.Refuse(_folder.PathOf("pipe"), overwrite: false);
        Write("pipe", "new");

        Assert.Equal("new", await reader);
        Assert.Equal(0, _folder.Shell("test -p pipe").ExitCode);
    }

    [SkippableFact]
    public void A_device_is_written_to_and_stays_one()
    {
        Linux.SkipElsewhere("makes a device");
        // A device of the test's own, which only root can make: the same as /dev/null.
        Skip.IfNot(_folder.Shell("mknod null c 1 3 && : > null").ExitCode == 0, "devices cannot be made here");
        Write("null", "new");

        Assert.Equal(0, _folder.Shell("test -c null").ExitCode);
    }

    [SkippableFact]
    public void The_file_that_a_link_names_is_replaced_and_keeps_its_mode()
    {
        Linux.SkipElsewhere("makes a link");
        _folder.Write("real.yaml", "old");
        _folder.Shell("chmod 640 real.yaml; ln -s real.yaml link.yaml");
        Write("link.yaml", "new");

        Assert.Equal(("new", "real.yaml"), (_folder.Read("real.yaml"), new FileInfo(_folder.PathOf("link.yaml")).LinkTarget));
        Assert.Equal("640\n", _folder.Shell("stat -c %a real.yaml").Output);
    }

    [SkippableFact]
    public void A_link_to_nothing_is_not_written_through_unasked()
    {
        Linux.SkipElsewhere("makes a link");
        _folder.Shell("ln -s elsewhere.yaml link.yaml");

        Assert.Throws<OutputException>(() => OutputFile.Refuse(_folder.PathOf("link.yaml"), overwrite: false));
    }

    [SkippableFact]
    public void A_link_that_was_planted_under_the_temporary_name_is_not_written_through()
    {
        Linux.SkipElsewhere("makes a link");
        _folder.Write("precious", "mine");
        _folder.Shell($"ln -s precious {Scratch}");
        Write("n.yaml", "new");

        Assert.Equal(("mine", "new"), (_folder.Read("precious"), _folder.Read("n.yaml")));
        Assert.Equal(["n.yaml", "precious"], _folder.Files());
    }

    private void Write(string file, string text) =>
        OutputFile.Write(_folder.PathOf(file), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)), Scratch);
}
