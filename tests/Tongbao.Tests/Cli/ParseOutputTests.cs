using System.Text;
using System.Text.Json.Nodes;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>Where output goes and what shape it has.</summary>
[Trait("Category", "Process")]
public sealed class ParseOutputTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("n.txt", SmallNotice.Text);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Without_options_YAML_goes_to_standard_output_and_nothing_else_anywhere()
    {
        var run = _tool.Run("parse", "n.txt");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "schema: tongbao.notice/1\nsource:\n  file: n.txt\n  mediaType: text/plain\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("关于巡察整改情况的通报", YamlValue.Read(run.Output)!["title"]!.GetValue<string>());
    }

    [Fact]
    public void JSON_holds_the_same_value_as_YAML() =>
        YamlValue.AssertSame(_tool.Run("parse", "n.txt", "-f", "json").Output, _tool.Run("parse", "n.txt").Output);

    [Fact]
    public void Standard_input_gives_the_same_as_a_file_but_for_its_name()
    {
        var run = _tool.Run(Encoding.UTF8.GetBytes(SmallNotice.Text), ["parse", "-"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(_tool.Run("parse", "n.txt").Output.Replace("file: n.txt", "file: \"-\""), run.Output);
    }

    [Fact]
    public void A_format_that_is_named_holds_against_what_the_content_looks_like()
    {
        _tool.With("page.txt", "<p>\n" + SmallNotice.Text);

        Assert.StartsWith(
            "schema: tongbao.notice/1\nsource:\n  file: page.txt\n  mediaType: text/plain\n",
            _tool.Run("parse", "page.txt", "--input-format", "text").Output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            (4, "tongbao: page.txt: TB110 unreadable: a damaged PDF: "),
            Begin(_tool.Run("parse", "page.txt", "--input-format", "pdf"), "PDF: ")
        );

        static (int, string) Begin(ToolRun run, string upTo) =>
            (run.ExitCode, run.Error[..(run.Error.IndexOf(upTo, StringComparison.Ordinal) + upTo.Length)]);
    }

    [Fact]
    public void A_file_that_is_named_is_written_without_a_byte_order_mark()
    {
        var run = _tool.Run("parse", "n.txt", "-o", "new/n.json", "-f", "json");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal((byte)'{', File.ReadAllBytes(_tool.PathOf("new/n.json"))[0]);
        Assert.Equal(_tool.Run("parse", "n.txt", "-f", "json").Output, _tool.Read("new/n.json"));
    }

    [Fact]
    public void A_folder_that_is_named_gets_a_file_for_each_input_named_after_it()
    {
        _tool.With("in/b/two.txt", SmallNotice.Text).With("in/one.txt", SmallNotice.Text).With("in/notes.md", "no notice");
        var run = _tool.Run("parse", "in", "-o", "out", "--quiet");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(
            ["b/two.txt.yaml", "manifest.ndjson", "one.txt.yaml"],
            Directory
                .EnumerateFiles(_tool.PathOf("out"), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(_tool.PathOf("out"), path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Force_overwrites_an_output()
    {
        Assert.Equal(0, _tool.With("out.yaml", "old").Run("parse", "n.txt", "-o", "out.yaml", "--force").ExitCode);
        Assert.Equal(_tool.Run("parse", "n.txt").Output, _tool.Read("out.yaml"));
    }

    [Fact]
    public void Provenance_none_says_nothing_of_pages()
    {
        var notice = Parse("--provenance", "none");

        Assert.DoesNotContain("\"page\"", notice.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(notice["provenance"]);
    }

    [Fact]
    public void Provenance_pages_is_the_default_and_says_the_page_of_every_node()
    {
        var notice = Parse();

        Assert.True(JsonNode.DeepEquals(notice, Parse("--provenance", "pages")));
        Assert.Equal(
            [1, 1, 1, 1],
            new[] { notice["sections"]![0], notice["claims"]![0], notice["issues"]![0], notice["issues"]![0]!["blocks"]![0] }.Select(node =>
                node!["page"]!.GetValue<int>()
            )
        );
    }

    [Fact]
    public void Provenance_boxes_gives_every_text_its_place_and_rule()
    {
        var notice = Parse("--provenance", "boxes");

        var label = notice["provenance"]!.AsArray().Single(entry => entry!["path"]!.GetValue<string>() == "/issues/0/blocks/0/label")!;
        Assert.Equal("labels/整改措施", label["rule"]!.GetValue<string>());
        Assert.Equal("[5,5]", label["lines"]!.ToJsonString());
        Assert.All(notice["provenance"]!.AsArray(), entry => Assert.NotNull(Resolve(notice, entry!["path"]!.GetValue<string>())));
    }

    [Fact]
    public void A_finding_is_told_on_standard_error_with_file_page_and_code()
    {
        var run = _tool.With("gap.txt", SmallNotice.Text.Replace("2.关于", "3.关于")).Run("parse", "gap.txt", "-o", "out.yaml");

        Assert.Equal(
            (0, "gap.txt:7:1: warning TB201 number-gap: 1. is followed by 3.: 2 is not printed\n"),
            (run.ExitCode, run.Error.ReplaceLineEndings("\n"))
        );
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Findings_of_the_severity_asked_for_make_exit_code_1(string failOn, int code) =>
        Assert.Equal(
            code,
            _tool.With("gap.txt", SmallNotice.Text.Replace("2.关于", "3.关于")).Run("parse", "gap.txt", "--fail-on", failOn).ExitCode
        );

    [Fact]
    public void Quiet_keeps_findings_off_standard_error() =>
        Assert.Equal("", _tool.With("gap.txt", SmallNotice.Text.Replace("2.关于", "3.关于")).Run("parse", "gap.txt", "--quiet").Error);

    private static JsonNode? Resolve(JsonNode notice, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate((JsonNode?)notice, (node, step) =>
                node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : node?[step]
            );

    private JsonNode Parse(params string[] options) => JsonNode.Parse(_tool.Run(["parse", "n.txt", "-f", "json", .. options]).Output)!;
}
