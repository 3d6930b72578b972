using System.Collections.Immutable;
using System.Globalization;

namespace Tongbao.Tests.Tables;

/// <summary>Invented notices for the writers of tables: one with everything that is hard to write, one with next to nothing.</summary>
internal static class TableNotice
{
    /// <summary>Nested items, blocks of every kind, quotes, commas, line feeds, a character beyond the BMP, text like a formula.</summary>
    public static Notice Full { get; } =
        new()
        {
            Source = new Source("云汀.pdf", "市直/云汀.pdf", "application/pdf", new string('a', 64), 3, TextKind.Native),
            Title = new("云汀市水务局党组关于巡察整改情况的通报"),
            Issuer = "云汀市水务局党组",
            Inspection = new Inspection(
                "市委第六巡察组",
                "五届市委第三轮巡察",
                null,
                new NoticeDate("2024-03-01"),
                new NoticeDate("2024-05-31"),
                null
            ),
            Claims =
            [
                new Claim(ClaimSubject.Issues, 2, "个", new("2个问题"), 1),
                new Claim(ClaimSubject.Recovered, 12345.67m, "元", new("12345.67元"), 2),
            ],
            Sections =
            [
                Section("一、", "组织落实", ["党组高度重视。", "多次研究。"]),
                Section("二、", "问题整改", [], [Section("（一）", "工作方面", ["本节4项。"], [], ["2.1.1", "2.1.2"])]),
            ],
            Preamble = [new("根据统一部署，现将整改情况通报如下。")],
            Issues =
            [
                new Issue
                {
                    Id = "2.1.1",
                    Number = 7,
                    Marker = "7.",
                    Heading = new("7.关于“台账,不全”问题的整改。"),
                    Title = new("台账,不全"),
                    Detail = new("有的写着\"无\"，\n有的是=1+1。"),
                    Path = ["二、问题整改", "（一）工作方面"],
                    Status = IssueStatus.Completed,
                    LongTerm = true,
                    StatusFrom = StatusOrigin.Result,
                    Page = 2,
                    Blocks =
                    [
                        Block(BlockKind.Problem, "存在问题", "𠮷巷的台账缺页。"),
                        Block(
                            BlockKind.Measures,
                            "整改措施",
                            "分三步走：",
                            [Item("一是", "建账。", Item("（1）", "纸质；"), Item("（2）", "电子。")), Item("二是", "对账。")],
                            "长期坚持。",
                            "按月抽查。"
                        ),
                        Block(BlockKind.Measures, "整改进展", "", [Item("1.", "已建3本。")]),
                        Block(BlockKind.Effects, "整改成效", "账物相符。"),
                        Block(BlockKind.Result, "整改结果", "已完成，长期坚持。"),
                        Block(BlockKind.Responsible, "责任单位", "河湖科"),
                        Block(BlockKind.Other, "督办意见", "同意销号。"),
                        Block(BlockKind.Other, "督办人", "", [Item("1.", "甲")]),
                        Block(BlockKind.Other, null, "=无名一段"),
                    ],
                },
                Issue(
                    "2.1.2",
                    IssueStatus.NotStarted,
                    Block(BlockKind.Reason, "未完成原因", "资金未到。"),
                    Block(BlockKind.NextSteps, "下步打算", "申请资金。"),
                    Block(BlockKind.Deadline, "完成时限", "2025年6月")
                ),
            ],
            Suggestions = [Issue("3.1", IssueStatus.Ongoing, Block(BlockKind.Measures, null, "正在研究。"))],
            Closing = [new("欢迎监督。")],
            Contact = new Contact(["000-0000000", "000-0000001"], null, ["swj@example.com"]),
            Diagnostics =
            [
                new Finding("TB201", Severity.Warning, "7 is followed by 9", 2),
                new Finding("TB303", Severity.Info, "（一） twice", null),
            ],
            Coverage = new Coverage(500, 480, 12, 8, 0),
        };

    /// <summary>Nothing that may be absent is there.</summary>
    public static Notice Bare { get; } =
        new()
        {
            Source = new Source("白.txt", null, "text/plain", new string('b', 64), 1, TextKind.Native),
            Claims = [],
            Sections = [],
            Preamble = [],
            Issues = [],
            Suggestions = [],
            Closing = [],
            Coverage = new Coverage(0, 0, 0, 0, 0),
        };

    /// <summary>One issue, which its annex tells once more in the second row of a table, with a cell that others share.</summary>
    public static Notice Tabulated { get; } =
        Bare with
        {
            Issues = [Issue("1.1", IssueStatus.Ongoing, Block(BlockKind.Measures, null, "正在补登。"))],
            Annexes =
            [
                new Annex
                {
                    Title = new("附件1 整改任务清单"),
                    Page = 3,
                    Paragraphs = [new("单位：云汀市水务局")],
                    Sections = [Section("一、", "工作方面", ["共1项。"], issues: ["A1.1"])],
                    Issues =
                    [
                        Issue(
                            "A1.1",
                            IssueStatus.Completed,
                            Block(BlockKind.Measures, "整改措施", "补登。") with
                            {
                                Row = 2,
                                Shared = true,
                            }
                        ),
                    ],
                },
            ],
        };

    /// <summary>As many small notices as asked for, each made when it is its turn.</summary>
    public static IEnumerable<Notice> Many(int count) =>
        Enumerable
            .Range(1, count)
            .Select(i =>
                Bare with
                {
                    Source = Bare.Source with { File = string.Create(CultureInfo.InvariantCulture, $"{i}.txt") },
                    Issues =
                    [
                        .. Enumerable
                            .Range(1, i % 4)
                            .Select(n =>
                                Issue(
                                    string.Create(CultureInfo.InvariantCulture, $"1.{n}"),
                                    IssueStatus.Unknown,
                                    Block(BlockKind.Measures, null, $"第{i}篇第{n}个")
                                )
                            ),
                    ],
                }
            );

    public static Issue Issue(string id, IssueStatus status, params Block[] blocks) =>
        new()
        {
            Id = id,
            Heading = new($"问题{id}。"),
            Title = new($"问题{id}"),
            Path = [],
            Status = status,
            Blocks = [.. blocks],
        };

    public static Block Block(BlockKind kind, string? label, string text, ImmutableArray<Item>? items = null, params string[] paragraphs) =>
        new()
        {
            Kind = kind,
            Label = label is null ? null : new(label),
            Page = 2,
            Text = new(text),
            Items = items ?? [],
            Paragraphs = paragraphs.Length == 0 ? null : [.. paragraphs.Select(paragraph => new Passage(paragraph))],
        };

    private static Item Item(string marker, string text, params Item[] items) =>
        new(new(marker), new(text), items.Length == 0 ? null : [.. items]);

    private static Section Section(string marker, string title, string[] paragraphs, Section[]? sections = null, string[]? issues = null) =>
        new()
        {
            Marker = new(marker),
            Title = new(title),
            Page = 1,
            Paragraphs = [.. paragraphs.Select(paragraph => new Passage(paragraph))],
            Sections = [.. sections ?? []],
            Issues = [.. issues ?? []],
        };
}
