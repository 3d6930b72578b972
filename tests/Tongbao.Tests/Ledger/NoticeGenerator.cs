using FsCheck;
using FsCheck.Fluent;

namespace Tongbao.Tests.Ledger;

/// <summary>Makes up notices: any nesting, numbering, framing, labelling and listing that one meets, and slips of each.</summary>
internal static class NoticeGenerator
{
    private const string Han = "一二三四五六七八九";

    private static readonly string[] Phrases =
    [
        "学习研究不深入",
        "台账更新不及时",
        "制度执行不严格",
        "召开党组会专题研究",
        "修订管理办法3项",
        "开展集中培训2次",
        "清退资金1.25万元",
        "建立长效机制",
        "明确责任科室",
        "2024年3月底前办结",
        "对照整改方案逐条落实",
        "第三方复核",
        "一是真抓、二是真改",
        "（含下属单位）",
        "《值班办法（试行）》",
        "“三会一课”",
        "落实“一岗双责”不够",
        "截至目前",
        "该问题已完成整改",
        "长期坚持",
        "正在推进整改",
        "整改工作",
        "反馈问题整改情况",
        "No.7 document",
        "ISO 9001",
        "第2页",
        "问题",
        "共收缴50元",
    ];

    private static readonly string[] Labels =
    [
        "整改措施",
        "整改情况",
        "整改进展",
        "整改成效",
        "整改结果",
        "未完成整改原因",
        "下步工作打算",
        "完成时限",
        "责任单位",
        "存在问题",
        "具体问题",
        "自拟标签",
    ];

    private static readonly string[] Markers =
    [
        "第{一}部分 ",
        "{一}、",
        "（{一}）",
        "({一})",
        "{1}.",
        "{1}．",
        "{1}、",
        "（{1}）",
        "{1}）",
        "{①}",
        "整改问题{1}.",
        "整改问题 {1}.",
        "反馈问题{一}：",
        "问题{1}：",
        "建议{一}：",
        "{一}是",
        "第{一}，",
    ];

    private static readonly string[] ItemMarkers = ["{一}是", "{一}要", "第{一}，", "（{1}）", "{1}.", "{①}"];

    private static readonly string[] Frames =
    [
        "{0}。",
        "{0}",
        "关于“{0}”问题的整改",
        "关于“{0}。{1}。”问题的整改情况。",
        "针对“{0}”问题",
        "关于{0}的问题。",
        "反馈问题：{0}。",
        "{0}。{1}。",
        "关于“{0}问题的整改",
        "“{0}”方面。{1}。",
        "整改落实情况",
        "意见建议",
        "下一步工作安排",
    ];

    private static readonly string[] Titles =
    [
        "关于巡察整改情况的通报",
        "中共云河县某某局党组\n关于整改进展情况的通报",
        "关于整改情况的公告\n关于整改情况的公告",
        "【巡察整改】关于整改情况的通报",
        "首页 > 通知公告\n关于整改情况的通报\n发布时间：2024-05-01",
    ];

    private static readonly string[] Closings =
    [
        "欢迎干部群众监督。",
        "联系电话：000-0000000；电子邮箱：a@b.example。",
        "中共云河县某某局党组\n2024年5月20日",
        "版权所有：某某局",
    ];

    private static readonly string[] Oddities =
    [
        "",
        "：",
        "【】",
        "【整改措施",
        "整改措施：",
        "整改措施：：",
        "”",
        "（",
        "）（",
        "。",
        "、、",
        "——",
        "①②③",
        "1.",
        "（一）",
        "一、",
        "⼯⼈⽬标",
        "\u00AD\u200B",
        "😀",
        "……",
        "一是二是三是",
    ];

    /// <summary>A whole notice, as it might come from a file.</summary>
    public static Gen<string> Notice { get; } =
        from title in Maybe(Gen.Elements(Titles), 4)
        from preamble in Gen.ListOf(Paragraph, 2)
        from chapters in Children(0)
        from closing in Gen.SubListOf(Closings)
        from text in Layout.Of([.. title.Split('\n'), .. preamble, .. chapters, .. closing.SelectMany(lines => lines.Split('\n'))])
        select text;

    /// <summary>Pieces of everything in any order.</summary>
    public static Gen<string> Scribble { get; } =
        from first in Gen.Elements(Phrases)
        from pieces in Gen.ListOf(
            Gen.Frequency(
                (6, Gen.Elements(Phrases)),
                (3, Gen.Elements(Oddities)),
                (2, Gen.Elements(Labels)),
                (3, Marker(Markers)),
                (4, Gen.Elements("，", "。", "；", "：", "\n", "\n", "\n\n", " ", "\u3000", "\t", "“", "”", "(", ")", "\r\n", "\f"))
            )
        )
        select first + string.Concat(pieces);

    private static Gen<string> Phrase => Gen.Elements(Phrases);

    private static Gen<string> Sentence =>
        from phrases in Gen.NonEmptyListOf(Phrase)
        from end in Gen.Frequency((8, Gen.Constant("。")), (1, Gen.Elements("；", "", "：", "！")))
        select string.Join('，', phrases.Take(4)) + end;

    private static Gen<string> Paragraph => from sentences in Gen.NonEmptyListOf(Sentence) select string.Concat(sentences.Take(3));

    // Headings of one form, numbered by one but for slips, each with what stands under it.
    private static Gen<IEnumerable<string>> Children(int depth) =>
        from form in Gen.Elements(Markers)
        from count in Gen.Choose(1, depth == 0 ? 4 : 3)
        from slip in Gen.Frequency((9, Gen.Constant(0)), (1, Gen.Choose(-1, 2)))
        from children in Gen.CollectToList(Enumerable.Range(1, count), i =>
            Node(Numbered(form, i == count ? Math.Max(1, i + slip) : i), depth)
        )
        select children.SelectMany(lines => lines);

    private static Gen<IEnumerable<string>> Node(string marker, int depth) =>
        from frame in Gen.Elements(Frames)
        from name in Phrase
        from detail in Phrase
        from runIn in Maybe(Gen.OneOf(Paragraph, InlineList), 1)
        from body in depth >= 3
            ? Blocks
            : Gen.Frequency(
                (3, Children(depth + 1)),
                (3, Blocks),
                (1, from prose in Paragraph from below in Children(depth + 1) select below.Prepend(prose))
            )
        select body.Prepend(marker + string.Format(null, frame, name, detail) + runIn);

    private static Gen<IEnumerable<string>> Blocks =>
        from blocks in Gen.ListOf(
            Gen.Frequency(
                (5, Block),
                (2, Paragraph.Select(IEnumerable<string> (text) => [text])),
                (1, Gen.Elements(Oddities).Select(IEnumerable<string> (text) => [text]))
            )
        )
        select blocks.Take(4).SelectMany(lines => lines);

    private static Gen<IEnumerable<string>> Block =>
        from label in Gen.Elements(Labels)
        from form in Gen.Elements("{0}：", "{0}:", "【{0}】", "{0}", "（1）{0}：", "[{0}]", "{0}是：", "{0}： ")
        from lead in Maybe(Paragraph, 2)
        from list in Gen.Frequency((2, Gen.Constant<IEnumerable<string>>([])), (3, List))
        from inline in Maybe(InlineList, 2)
        from after in Gen.ListOf(Paragraph, 1)
        select (IEnumerable<string>)[string.Format(null, form, label) + lead + inline, .. list, .. after.Take(lead.Length % 2)];

    private static Gen<IEnumerable<string>> List =>
        from form in Gen.Elements(ItemMarkers)
        from items in Gen.NonEmptyListOf(Gen.OneOf(Paragraph, InlineList))
        from below in Gen.Frequency((3, Gen.Constant("")), (1, InlineList))
        select items.Take(4).Select((item, i) => Numbered(form, i + 1) + item).Concat(below.Length > 0 ? [below] : []);

    private static Gen<string> InlineList =>
        from form in Gen.Elements(ItemMarkers)
        from items in Gen.NonEmptyListOf(Sentence)
        select string.Concat(items.Take(5).Select((item, i) => Numbered(form, i + 1) + item));

    private static Gen<string> Marker(string[] forms) =>
        from form in Gen.Elements(forms)
        from number in Gen.Choose(1, 9)
        select Numbered(form, number);

    private static Gen<string> Maybe(Gen<string> text, int weight) => Gen.Frequency((weight, text), (2, Gen.Constant("")));

    private static string Numbered(string form, int number) =>
        form.Replace("{一}", $"{Han[number - 1]}").Replace("{1}", $"{number}").Replace("{①}", $"{(char)('①' + number - 1)}");
}
