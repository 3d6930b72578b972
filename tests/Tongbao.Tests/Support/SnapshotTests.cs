namespace Tongbao.Tests.Support;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tongbao-").FullName;

    private string Plain => Path.Combine(_folder, "Class.Method.txt");

    private string Verified => Path.Combine(_folder, "Class.Method.verified.txt");

    private string Received => Path.Combine(_folder, "Class.Method.received.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_as_expected_passes_and_clears_the_received_file_away()
    {
        File.WriteAllText(Verified, "甲\n");
        File.WriteAllText(Received, "乙\n");

        Snapshot.Compare("甲\r\n", Plain, accept: false);

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_difference_leaves_a_received_file_and_says_how_to_see_and_accept_it()
    {
        File.WriteAllText(Verified, "甲\n");

        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Compare("乙\n", Plain, accept: false));

        Assert.Equal("乙\n", File.ReadAllText(Received));
        Assert.Equal(
            $"Class.Method.verified.txt differs.\n  see:    diff '{Verified}' '{Received}'\n  accept: TONGBAO_ACCEPT=1 dotnet test",
            failure.Message
        );
    }

    [Fact]
    public void A_snapshot_that_nobody_accepted_yet_fails_as_new() =>
        Assert.StartsWith(
            "Class.Method.verified.txt is new.",
            Assert.ThrowsAny<Exception>(() => Snapshot.Compare("甲", Plain, accept: false)).Message
        );

    [Fact]
    public void Accepting_makes_what_was_received_the_expectation()
    {
        File.WriteAllText(Verified, "甲");
        File.WriteAllText(Received, "乙");

        Snapshot.Compare("乙", Plain, accept: true);

        Assert.Equal("乙", File.ReadAllText(Verified));
        Assert.False(File.Exists(Received));
    }
}
