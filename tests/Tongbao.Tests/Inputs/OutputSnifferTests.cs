using Tongbao.Cli.Inputs;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Inputs;

public sealed class OutputSnifferTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.yaml", "schema: tongbao.notice/1\n", true)]
    [InlineData("a.json", "{\"schema\": \"tongbao.notice/1\"}", true)]
    [InlineData("a.json", "{\"path\":\"x\"}", false)]
    [InlineData("tongbao.yaml", "jobs: 1\n", false)]
    [InlineData("A.YML", "jobs: 1\n", false)]
    [InlineData("a.txt", "jobs: 1\n", true)]
    [InlineData("a.pdf.yaml", "", true)]
    [InlineData("通报.DOCX.json", "<<<<<<< ours\n", true)]
    [InlineData("a.md.yaml", "jobs: 1\n", false)]
    public void Other_YAML_and_JSON_that_was_met_in_a_folder_is_passed_over(string file, string text, bool expected)
    {
        _folder.Write(file, text);

        Assert.Equal(expected, IsWorthReading(file));
    }

    [Theory]
    [InlineData("manifest.ndjson", "sub/cut~1a2b.yaml", true)]
    [InlineData("manifest.1-of-2.ndjson", "sub/cut~1a2b.yaml", true)]
    [InlineData("manifest.ndjson", "cut~1a2b.yaml", false)]
    public void What_a_manifest_above_names_as_an_output_is_not_passed_over(string manifest, string output, bool expected)
    {
        _folder.Write(manifest, $"no JSON\n{{\"shard\":\"1/2\"}}\n{{\"path\":\"x\",\"output\":\"{output}\"}}\n");
        _folder.Write("sub/cut~1a2b.yaml", "");

        Assert.Equal(expected, IsWorthReading("sub/cut~1a2b.yaml"));
    }

    [Fact]
    public void What_is_left_out_is_told()
    {
        _folder.Write("a.pdf.yaml", "");
        _folder.Write("b.yaml", "");
        var passedOver = new PassedOver();

        Assert.Single(OutputSniffer.WorthReading(FolderWalk.Run(_folder.Folder, new PathPattern(["*.yaml"], [])), passedOver));
        Assert.Equal("passed over: 1 .yaml", Assert.Single(passedOver.Said).ToString());
    }

    [Fact]
    public void What_the_user_named_is_never_passed_over()
    {
        _folder.Write("tongbao.yaml", "jobs: 1\n");

        Assert.Single(OutputSniffer.WorthReading([new Input(_folder.PathOf("tongbao.yaml"), "tongbao.yaml")]));
    }

    [Fact]
    public void What_cannot_be_opened_is_left_to_the_reader_who_says_why() => Assert.True(IsWorthReading("gone.yaml"));

    [Fact]
    public void A_file_that_is_not_there_is_no_output() =>
        Assert.False(OutputSniffer.IsOutput(new Input(_folder.PathOf("gone.yaml"), "gone.yaml")));

    private bool IsWorthReading(string file) => OutputSniffer.WorthReading([new Input(_folder.PathOf(file), file) { IsMet = true }]).Any();
}
