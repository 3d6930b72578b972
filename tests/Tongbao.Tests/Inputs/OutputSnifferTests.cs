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
    public void Other_YAML_and_JSON_that_was_met_in_a_folder_is_passed_over(string file, string text, bool expected)
    {
        _folder.Write(file, text);

        Assert.Equal(expected, OutputSniffer.IsWorthReading(new Input(_folder.PathOf(file), file) { IsMet = true }));
    }

    [Fact]
    public void What_the_user_named_is_never_passed_over()
    {
        _folder.Write("tongbao.yaml", "jobs: 1\n");

        Assert.True(OutputSniffer.IsWorthReading(new Input(_folder.PathOf("tongbao.yaml"), "tongbao.yaml")));
    }

    [Fact]
    public void What_cannot_be_opened_is_left_to_the_reader_who_says_why() =>
        Assert.True(OutputSniffer.IsWorthReading(new Input(_folder.PathOf("gone.yaml"), "gone.yaml") { IsMet = true }));

    [Fact]
    public void A_file_that_is_not_there_is_no_output() =>
        Assert.False(OutputSniffer.IsOutput(new Input(_folder.PathOf("gone.yaml"), "gone.yaml")));
}
