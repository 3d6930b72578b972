using FsCheck.Xunit;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Ledger;

/// <summary>What holds for every text, tried on random ones. The seeds are fixed: a run is the same everywhere.</summary>
public class LedgerProperties
{
    [Property(Arbitrary = [typeof(InventedNotice)], MaxTest = 400, Replay = "20240520,1")]
    public void No_character_of_a_notice_is_lost_invented_doubled_or_moved(InventedNotice notice) => Holds(notice.Text);

    [Property(Arbitrary = [typeof(Scribble)], MaxTest = 500, Replay = "20240521,1")]
    public void No_character_of_any_text_is_lost_invented_doubled_or_moved(Scribble scribble) => Holds(scribble.Text);

    [Property(Arbitrary = [typeof(InventedNotice)], MaxTest = 200, Replay = "20240522,1")]
    public void The_same_notice_gives_the_same_bytes(InventedNotice notice)
    {
        var (first, second) = (Parse(notice.Text), Parse(notice.Text));

        Assert.Equal(Yaml(first), Yaml(second));
        Assert.Equal(Json(first), Json(second));
    }

    [Property(Arbitrary = [typeof(InventedNotice)], MaxTest = 200, Replay = "20240523,1")]
    public void What_was_written_as_JSON_reads_back_to_the_same_JSON(InventedNotice notice)
    {
        var json = NoticeJson.Write(Parse(notice.Text));

        Assert.Equal(json, NoticeJson.Write(NoticeJson.Read(json)));
    }

    [Property(Arbitrary = [typeof(InventedNotice)], MaxTest = 200, Replay = "20240524,1")]
    public void YAML_holds_the_same_value_as_JSON(InventedNotice notice)
    {
        var parsed = Parse(notice.Text);

        YamlValue.AssertSame(Json(parsed), Yaml(parsed));
    }

    private static void Holds(string text) => LedgerAssert.Holds(NoticeParser.Trace(NoticeSource.FromText(text), new ParseOptions()), text);

    private static Notice Parse(string text) => NoticeParser.Parse(NoticeSource.FromText(text));

    private static string Yaml(Notice notice) => NoticeYaml.Write(notice, Provenance.Boxes);

    private static string Json(Notice notice) => NoticeJson.Write(notice, Provenance.Boxes);
}
