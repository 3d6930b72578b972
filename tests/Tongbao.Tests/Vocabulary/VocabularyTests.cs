using System.Text;
using System.Text.Json;
using Tongbao.Findings;
using Tongbao.Tables;
using Tongbao.Tests.Support;
using Tongbao.Vocabulary;

namespace Tongbao.Tests.Vocabulary;

public class VocabularyTests
{
    public static TheoryData<BlockKind> Kinds { get; } = [.. Enum.GetValues<BlockKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_block_has_a_label_in_the_default_profile(BlockKind kind) =>
        Assert.True(
            RuleProfile.Default.Labels.Any(row => row.Kind == kind),
            $"Write a row {{ label: …, kind: {kind.Key()} }} under labels in src/Tongbao/Profiles/default.yaml."
        );

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_block_has_a_row_in_a_spec(BlockKind kind) =>
        Assert.True(
            File.ReadAllText(Path.Combine(SpecFile.Folder, "labels.md")).Contains($"| {kind.Key()} |", StringComparison.Ordinal),
            $"Write a row with the kind {kind.Key()} in tests/Tongbao.Tests/Specs/labels.md."
        );

    [Theory, MemberData(nameof(Kinds))]
    public void No_table_loses_the_text_of_a_kind(BlockKind kind)
    {
        const string words = "此处文字不可丢失";
        var notice = Notice(kind, words);
        var (csv, xlsx) = (new MemoryStream(), new MemoryStream());

        NoticeCsv.Write(csv, [notice]);
        NoticeXlsx.Write(xlsx, [notice]);

        Assert.Contains(words, Encoding.UTF8.GetString(csv.ToArray()), StringComparison.Ordinal);
        using var book = new System.IO.Compression.ZipArchive(xlsx);
        Assert.Contains(book.Entries, entry =>
        {
            using var part = new StreamReader(entry.Open());
            return part.ReadToEnd().Contains(words, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_key_is_what_JSON_writes()
    {
        AssertKeys<BlockKind>();
        AssertKeys<IssueStatus>();
        AssertKeys<StatusOrigin>();
        AssertKeys<ClaimSubject>();
        AssertKeys<TextKind>();
        AssertKeys<ChapterKind>();
    }

    [Fact]
    public void Every_member_has_a_Chinese_and_an_English_name()
    {
        AssertWords<BlockKind>(member => member.Words());
        AssertWords<IssueStatus>(member => member.Words());
        AssertWords<StatusOrigin>(member => member.Words());
        AssertWords<ClaimSubject>(member => member.Words());
        AssertWords<TextKind>(member => member.Words());
        AssertWords<ChapterKind>(member => member.Words());
        AssertWords<Severity>(member => member.Words());
    }

    private static void AssertKeys<T>()
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), member =>
        {
            Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(member.ToString()), member.Key());
            Assert.Equal(member, EnumKeys.Find<T>(member.Key()));
        });

    private static void AssertWords<T>(Func<T, Words> of)
        where T : struct, Enum => Assert.All(Enum.GetValues<T>(), member =>
        {
            Assert.Matches(@"^[\u4E00-\u9FFF]+$", of(member).Chinese);
            Assert.Matches("^[A-Za-z ]+$", of(member).English);
        });

    private static Notice Notice(BlockKind kind, string words)
    {
        var notice = NoticeParser.Parse(NoticeSource.FromText("一、整改落实情况\n1.学习不深入。\n整改措施：开展学习。\n"));
        return notice with
        {
            Issues =
            [
                .. notice.Issues.Select(issue =>
                    issue with
                    {
                        Blocks =
                        [
                            .. issue.Blocks,
                            new Block
                            {
                                Kind = kind,
                                Text = new Passage(words),
                                Items = [],
                            },
                        ],
                    }
                ),
            ],
        };
    }
}
