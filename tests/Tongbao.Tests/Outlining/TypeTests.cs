using System.Text;
using Tongbao.Documents.Faces;
using Tongbao.Tests.Support;
using static Tongbao.Tests.Support.WordFile;

namespace Tongbao.Tests.Outlining;

/// <summary>Type as evidence: names and labels that only bold type or another font sets off from the text.</summary>
public class TypeTests
{
    private static readonly (string Name, string Told)[] Issues =
    [
        ("资料归档长期不全", "召开会议专题研究，补齐资料36份，此后按月归档检查。"),
        ("台账登记流于形式", "规范登记格式，明确专人负责，每月抽查一次并通报。"),
        ("账目核对很不及时", "聘请会计师清账，调整科目5个，修订财务管理办法。"),
    ];

    [Fact]
    public void Bold_sentences_without_numbers_are_the_names_of_issues()
    {
        var notice = OfHtml(Each((name, told) => $"<p><strong>{name}。</strong></p><p>{told}</p>"));

        Assert.Equal(Issues.Select(issue => issue.Name), notice.Issues.Select(issue => issue.Title.Text));
        Assert.Equal(Issues.Select(issue => issue.Told), notice.Issues.Select(issue => issue.Blocks.Single().Text.Text));
    }

    [Fact]
    public void A_name_in_bold_may_begin_the_paragraph_that_tells_what_was_done()
    {
        var notice = OfHtml(Each((name, told) => $"<p><span style='font-weight:700'>{name}。</span>{told}</p>"));

        Assert.Equal(Issues.Select(issue => issue.Name), notice.Issues.Select(issue => issue.Title.Text));
        Assert.All(notice.Issues, issue => Assert.Equal(BlockKind.Measures, issue.Blocks.Single().Kind));
    }

    [Fact]
    public void A_name_may_be_set_in_another_font_only()
    {
        var notice = OfHtml(Each((name, told) => $"<p style='font-family:黑体'>{name}</p><p>{told}</p><p>下半年再次回访，防止反弹。</p>"));

        Assert.Equal(Issues.Select(issue => issue.Name), notice.Issues.Select(issue => issue.Title.Text));
    }

    [Fact]
    public void Bold_words_before_plain_ones_are_a_label_without_a_sign()
    {
        var notice = OfHtml(Each((name, told) => $"<p>■{name}</p><p><b>具体行动</b>{told}</p><p><b>见到成果</b>面貌一新，群众满意。</p>"));

        Assert.All(notice.Issues, issue => Assert.Equal([BlockKind.Measures, BlockKind.Effects], issue.Blocks.Select(block => block.Kind)));
        Assert.Equal("具体行动", notice.Issues[0].Blocks[0].Label!.Text);
    }

    [Fact]
    public void A_second_sentence_in_the_type_of_the_name_still_tells_the_problem()
    {
        var notice = OfHtml(Each((name, told) => $"<p><b>{name}。责任也没有压实。</b>{told}</p>"));

        Assert.All(notice.Issues, issue => Assert.Equal("责任也没有压实。", issue.Detail!.Text));
        Assert.Equal(Issues.Select(issue => issue.Told), notice.Issues.Select(issue => issue.Blocks.Single().Text.Text));
    }

    [Fact]
    public void Runs_of_a_Word_file_are_told_apart_by_font_and_weight()
    {
        var body = Each((name, told) => Paragraph(R($"{name}。", "<w:rFonts w:eastAsia=\"黑体\"/><w:b/>") + R(told)));
        var notice = NoticeParser.Parse(
            NoticeSource.FromStream(
                new MemoryStream(new WordFile(string.Concat(Opening.Select(line => P(line))) + body).ToBytes()),
                "a.docx"
            )
        );

        Assert.Equal(Issues.Select(issue => issue.Name), notice.Issues.Select(issue => issue.Title.Text));
    }

    [Fact]
    public void Strong_passages_of_Markdown_are_set_off_as_well()
    {
        var notice = NoticeParser.Parse(
            NoticeSource.FromText(string.Join('\n', Opening) + "\n" + Each((name, told) => $"**{name}。**{told}\n"))
        );

        Assert.Equal(Issues.Select(issue => issue.Name), notice.Issues.Select(issue => issue.Title.Text));
    }

    [Fact]
    public void A_single_character_that_a_font_lacks_changes_no_face()
    {
        var reader = new FaceReader();
        foreach (var c in "整改结")
            reader.Add(c, "仿宋");
        reader.Add('果', "宋体");
        foreach (var c in "完成整改")
            reader.Add(c, "仿宋");

        Assert.Equal(new OpeningFace("仿宋", 8, null), reader.Found);
    }

    [Fact]
    public void Signs_between_two_faces_belong_to_the_one_they_are_set_in()
    {
        var reader = new FaceReader();
        foreach (var (c, face) in "1.措施：补齐资料".Zip(["数", "数", "黑", "黑", "黑", "仿", "仿", "仿", "仿"]))
            reader.Add(c, face);

        Assert.Equal(new OpeningFace("黑", 5, "仿"), reader.Found);
    }

    private static readonly string[] Opening =
    [
        "中共云河县某局党组关于巡察整改情况的通报",
        "根据统一部署，2024年3月1日至4月30日，县委第二巡察组对某局党组开展了巡察。现将整改情况通报如下。",
    ];

    private static string Each(Func<string, string, string> lay) => string.Concat(Issues.Select(issue => lay(issue.Name, issue.Told)));

    private static Notice OfHtml(string body) =>
        NoticeParser.Parse(
            NoticeSource.FromStream(
                new MemoryStream(
                    Encoding.UTF8.GetBytes(
                        $"<html><head><meta charset='utf-8'></head><body><h2>{Opening[0]}</h2><p>{Opening[1]}</p>{body}</body></html>"
                    )
                ),
                "a.html"
            )
        );
}
