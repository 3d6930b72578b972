using System.Text;
using System.Text.Json;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Formats;

/// <summary>An output that is read back is the notice that was written.</summary>
public class NoticeOutputTests
{
    public static TheoryData<string> Samples => SampleTests.Names;

    [Theory, MemberData(nameof(Samples))]
    public void A_sample_is_read_back_from_either_syntax(string name)
    {
        var notice = new Sample(name).Parse();
        string yaml = NoticeYaml.Write(notice),
            json = NoticeJson.Write(notice);

        Assert.Equal(json, NoticeJson.Write(Read(yaml)));
        Assert.Equal(json, NoticeJson.Write(Read(json)));
        Assert.Equal(yaml, NoticeYaml.Write(Read(yaml)));
    }

    [Fact]
    public void Null_in_a_list_is_no_notice()
    {
        var json = System.Text.RegularExpressions.Regex.Replace(
            NoticeJson.Write(new Sample("01-numbered-problems").Parse()),
            "\"preamble\": \\[",
            "$0 null,"
        );

        Assert.Equal(
            "line 224: null is where a value is expected, at $.preamble[0]",
            Assert.ThrowsAny<JsonException>(() => Read(json)).Message
        );
    }

    [Theory]
    [InlineData("12")]
    [InlineData("007")]
    [InlineData("1.50")]
    [InlineData("1e3")]
    [InlineData("2024-01-02")]
    [InlineData("yes")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("true")]
    [InlineData("")]
    [InlineData("- 一")]
    [InlineData("a: b")]
    [InlineData("# 一")]
    [InlineData("一 # 二")]
    [InlineData("“引”\"'")]
    [InlineData("一\n二")]
    [InlineData("一\u2028二\u0085三\tx")]
    [InlineData("&a *b !c |d >e %f @g `h")]
    [InlineData("{一: [二]}")]
    [InlineData("𠮷野家")]
    [InlineData("\uFEFF一")]
    public void No_text_changes_on_the_way(string text)
    {
        var notice = new Sample("01-numbered-problems").Parse() with { Title = new Passage(text), Issuer = text };

        Assert.Equal((text, text), (Read(NoticeYaml.Write(notice)).Title!.Text, Read(NoticeYaml.Write(notice)).Issuer));
        Assert.Equal((text, text), (Read(NoticeJson.Write(notice)).Title!.Text, Read(NoticeJson.Write(notice)).Issuer));
    }

    [Theory]
    [InlineData("schema: tongbao.notice/1\n", true)]
    [InlineData("\uFEFFschema: tongbao.notice/1\n", true)]
    [InlineData("# checked by hand\n---\nschema: tongbao.notice/1\n", true)]
    [InlineData("{\"schema\":\"tongbao.notice/1\",", true)]
    [InlineData("\uFEFF\n{ \"schema\" : \"tongbao.notice/2\"", true)]
    [InlineData("schema: tongbao.diff/1\n", false)]
    [InlineData("title: schema: tongbao.notice/1\n", false)]
    [InlineData("{\"path\":\"a.pdf\"}", false)]
    [InlineData("关于巡察整改情况的通报", false)]
    [InlineData("", false)]
    public void An_output_is_told_by_how_it_begins(string beginning, bool expected) =>
        Assert.Equal(expected, NoticeOutput.IsOutput(Encoding.UTF8.GetBytes(beginning)));

    [Theory]
    [InlineData("关于巡察整改情况的通报", "no output of tongbao parse: its first key is not schema: tongbao.notice/1")]
    [InlineData("schema: tongbao.notice/2\n", "its contract is tongbao.notice/2, and this is a reader of tongbao.notice/1")]
    [InlineData("schema: tongbao.notice/1\ntitle: &a 一\n", "line 2: anchors and tags are not read")]
    [InlineData("schema: tongbao.notice/1\ntitle: *a\n", "line 2: an alias stands where a value is expected")]
    [InlineData("schema: tongbao.notice/1\ntitle: [\n", "line 3: ")]
    [InlineData("schema: tongbao.notice/1\n[a]: b\n", "line 2: a key is no scalar")]
    [InlineData("{\"schema\":\"tongbao.notice/1\",", "Expected ")]
    [InlineData("schema: tongbao.notice/1\n", "line 2: $ lacks source, claims, ")]
    public void What_cannot_be_read_is_told(string output, string message) =>
        Assert.StartsWith(message, Assert.ThrowsAny<JsonException>(() => Read(output)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_the_scanner_of_YAML_never_meant_to_throw_is_told_with_its_line()
    {
        var thrown = Assert.ThrowsAny<JsonException>(() => Read("schema: tongbao.notice/1\ntitle: [个别\nissuer: x\n"));

        Assert.IsType<InvalidOperationException>(thrown.InnerException?.InnerException);
        Assert.StartsWith("line 3: this is no YAML", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void Another_encoding_is_refused_and_no_character_replaced(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var named = Encoding.GetEncoding(encoding);
        byte[] output = [.. named.GetPreamble(), .. named.GetBytes("schema: tongbao.notice/1\ntitle: 通报\n")];

        Assert.Equal(
            "text that is not UTF-8: save it as UTF-8 again",
            Assert.ThrowsAny<JsonException>(() => NoticeOutput.Read(output)).Message
        );
    }

    [Fact]
    public void A_list_of_lists_without_end_is_refused() =>
        Assert.Contains(
            "too deep",
            Assert.ThrowsAny<JsonException>(() => Read($"schema: tongbao.notice/1\ntitle: {new string('[', 100)}")).Message,
            StringComparison.Ordinal
        );

    private static Notice Read(string output) => NoticeOutput.Read(Encoding.UTF8.GetBytes(output));
}
