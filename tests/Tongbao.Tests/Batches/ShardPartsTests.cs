using System.Text;
using Tongbao.Cli.Batches;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>The parts that shards left in a folder: 13 inputs in three parts.</summary>
public sealed class ShardPartsTests : IDisposable
{
    private static readonly List<Input> All = [.. Enumerable.Range(1, 13).Select(number => new Input($"n{number:00}", $"n{number:00}"))];

    private readonly TempFolder _folder = new();

    public ShardPartsTests()
    {
        for (var part = 1; part <= 3; part++)
            Part(part, All);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Parts_that_are_joined_are_in_the_order_of_the_whole()
    {
        var parts = ShardParts.Find(_folder.Folder);

        Assert.Equal((3, 13, false), (parts.Count, parts.Inputs, parts.HasTables));
        Assert.Equal(All.Select(input => input.Relative), parts.Entries().Select(entry => entry.Path));
    }

    [Fact]
    public void Tables_are_joined_line_by_line()
    {
        for (var part = 1; part <= 3; part++)
            Table(part, lost: 0);
        var parts = ShardParts.Find(_folder.Folder);

        Assert.True(parts.HasTables);
        Assert.Equal(All.Select(input => $"notice {input.Relative}"), parts.Documents().Select(line => Encoding.UTF8.GetString(line.Line)));
    }

    [Fact]
    public void A_table_with_fewer_lines_than_its_manifest_is_refused()
    {
        for (var part = 1; part <= 3; part++)
            Table(part, lost: part == 2 ? 1 : 0);

        AssertRefused($"{_folder.PathOf("notices.2-of-3.ndjson")}: holds fewer lines than its manifest");
    }

    [Fact]
    public void Parts_of_which_only_some_have_a_table_are_refused()
    {
        Table(1, lost: 0);
        Table(3, lost: 0);

        AssertRefused($"{_folder.Folder}: part 2 has no table, others have one");
    }

    [Fact]
    public void A_part_that_is_missing_is_named()
    {
        File.Delete(Manifest(2));

        AssertRefused($"{_folder.Folder}: missing part 2-of-3; see whether its job failed, and run it again with --resume");
    }

    [Fact]
    public void A_part_that_is_not_finished_is_named()
    {
        _folder.Write("manifest.2-of-3.ndjson.partial", "");

        AssertRefused($"{Manifest(2)}.partial: the part is not finished; wait for it, or run it again with --resume");
    }

    [Fact]
    public void An_input_that_is_missing_is_told()
    {
        File.WriteAllLines(Manifest(2), File.ReadAllLines(Manifest(2))[..^1]);

        AssertRefused("the parts hold 12 inputs, the batch has 13: an input is missing");
    }

    [Fact]
    public void An_input_in_two_parts_is_named()
    {
        var line = File.ReadAllLines(Manifest(1))[1];
        var lines = File.ReadAllLines(Manifest(2));
        File.WriteAllLines(Manifest(2), [lines[0], .. lines[1..].Append(line).Order(StringComparer.Ordinal)]);

        AssertRefused($"{ManifestEntry.FromLine(Encoding.UTF8.GetBytes(line))!.Path} stands in two parts");
    }

    [Fact]
    public void A_part_that_saw_other_inputs_is_named()
    {
        Part(2, [.. All, new Input("n99", "n99")]);

        AssertRefused(
            $"{Manifest(2)}: not a part of the same batch as {Manifest(1)}: the parts saw different inputs, or another number of parts"
        );
    }

    [Fact]
    public void A_manifest_that_does_not_say_its_part_is_named()
    {
        File.WriteAllLines(Manifest(2), File.ReadAllLines(Manifest(2))[1..]);

        AssertRefused($"{Manifest(2)}: its first line does not say which part it is");
    }

    [Fact]
    public void A_folder_without_parts_or_that_is_not_there_is_told()
    {
        using var empty = new TempFolder();

        Assert.Equal(
            $"{empty.Folder}: holds no part of a batch (manifest.1-of-N.ndjson)",
            Assert.Throws<UsageException>(() => ShardParts.Find(empty.Folder)).Message
        );
        Assert.Equal("none: no such folder", Assert.Throws<UsageException>(() => ShardParts.Find("none")).Message);
    }

    [Fact]
    public void A_table_that_is_not_the_one_its_manifest_tells_of_is_refused()
    {
        Table(1, lost: 0);
        new Manifest(
            ShardHeader.For(new Shard(1, 3), All),
            Held(1, All).Select(path => Entries.Of(path) with { Output = "notices.1-of-3.ndjson", OutputSha256 = "0" })
        ).Write(Manifest(1), ".scratch");
        AssertRefused(
            $"{_folder.PathOf("notices.1-of-3.ndjson")}: is missing, or was changed since it was written; "
                + "run its part again with --resume --force"
        );
    }

    [Theory]
    [InlineData("\"shard\":1,\"of\":-5,\"inputs\":1,\"paths\":\"x\"")]
    [InlineData("\"shard\":7,\"of\":3,\"inputs\":1,\"paths\":\"x\"")]
    [InlineData("\"shard\":1,\"of\":3,\"inputs\":1,\"paths\":null")]
    public void A_damaged_header_is_none(string fields)
    {
        File.WriteAllText(Manifest(1), $"{{\"schema\":\"tongbao.shard/1\",{fields}}}\n");

        AssertRefused($"{Manifest(1)}: its first line does not say which part it is");
    }

    private string Manifest(int part) => _folder.PathOf($"manifest.{part}-of-3.ndjson");

    private static IEnumerable<string> Held(int part, List<Input> all) =>
        all.Select(input => input.Relative).Where(new Shard(part, 3).Holds);

    private void Part(int part, List<Input> all) =>
        new Manifest(ShardHeader.For(new Shard(part, 3), all), Held(part, all).Select(path => Entries.Of(path))).Write(
            Manifest(part),
            ".scratch"
        );

    private void Table(int part, int lost) =>
        _folder.Write($"notices.{part}-of-3.ndjson", string.Concat(Held(part, All).SkipLast(lost).Select(path => $"notice {path}\n")));

    private void AssertRefused(string message) =>
        Assert.Equal(message, Assert.Throws<UsageException>(() => ShardParts.Find(_folder.Folder).Documents().ToList()).Message);
}
