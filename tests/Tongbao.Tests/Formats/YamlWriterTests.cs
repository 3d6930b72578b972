using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Tongbao.Formats;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tongbao.Tests.Formats;

public class YamlWriterTests
{
    [Theory]
    [InlineData("""{"a":"某某","b":{"c":1,"d":{}},"e":[]}""", "a: 某某\nb:\n  c: 1\n  d: {}\ne: []\n")]
    [InlineData(
        """{"list":["甲",{"b":1,"c":2},["乙"],[1,2.50],[]]}""",
        "list:\n  - 甲\n  - b: 1\n    c: 2\n  - - 乙\n  - [1, 2.50]\n  - []\n"
    )]
    [InlineData("""{"a":null,"b":true,"c":-0.5}""", "a: null\nb: true\nc: -0.5\n")]
    public void Collections_have_one_entry_a_line(string json, string yaml) => Assert.Equal(yaml, Write(json));

    [Theory]
    [InlineData("1.1", "\"1.1\"")]
    [InlineData("2024年9月30日", "\"2024年9月30日\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("yesterday", "yesterday")]
    [InlineData("", "\"\"")]
    [InlineData("“三公”经费", "“三公”经费")]
    [InlineData("整改 ", "'整改 '")]
    [InlineData("电话: 1", "'电话: 1'")]
    [InlineData("两\n行", "\"两\\n行\"")]
    public void A_text_is_quoted_where_it_would_be_read_as_something_else(string text, string scalar) =>
        Assert.Equal($"a: {scalar}\n", Write(new JsonObject { ["a"] = text }.ToJsonString()));

    [Fact]
    public void Every_text_is_written_as_YamlDotNet_writes_it()
    {
        const string signs = "a中１1yY.-+ :#?,[]{}&*!|>'\"%@`\\/~=<\t\n\u00A0\u0085\u2028\uFEFF“”、—…（）　\uD83D\uDE00";
        var dice = new Random(6);
        var map = new JsonObject();
        for (var number = 0; number < 20_000; number++)
            map[$"key {number}"] = new string([.. Enumerable.Range(0, dice.Next(6)).Select(_ => signs[dice.Next(signs.Length)])]);
        var read = JsonNode.Parse(map.ToJsonString())!.AsObject();
        Assert.Equal(OfTheLibrary(read).Split('\n'), Write(map.ToJsonString()).Split('\n'));
    }

    private static string Write(string json) => new YamlWriter(Encoding.UTF8.GetBytes(json)).Write();

    private static string OfTheLibrary(JsonObject texts)
    {
        using var yaml = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(yaml, EmitterSettings.Default.WithBestWidth(int.MaxValue).WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart());
        foreach (var (key, value) in texts)
        {
            emitter.Emit(new Scalar(key));
            var text = value!.GetValue<string>();
            var isQuoted = text.Length == 0 || YamlScalar.MustQuote().IsMatch(text);
            emitter.Emit(
                new Scalar(
                    AnchorName.Empty,
                    TagName.Empty,
                    text,
                    isQuoted ? ScalarStyle.DoubleQuoted : ScalarStyle.Any,
                    !isQuoted,
                    isQuotedImplicit: true
                )
            );
        }

        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return yaml.ToString();
    }
}
