using System.Globalization;
using System.Text;

namespace Tongbao.Benchmarks;

/// <summary>Invented notices of any length, the same words every time.</summary>
/// <param name="Text">As a plain text file holds it.</param>
/// <param name="Issues">How many issues it prints.</param>
/// <param name="Items">How many list items stand in their blocks.</param>
public sealed record GeneratedNotice(string Text, int Issues, int Items)
{
    private const int IssuesPerPage = 2;
    private const int IssuesPerSection = 5;
    private const int SectionsPerChapter = 4;

    /// <summary>
    /// An issue of <see cref="Shape.OneHeading"/> is this long: markers are read up to 999, and 3,000 pages must stay below.
    /// </summary>
    private const int PagesPerLongIssue = 4;

    private const int ItemsPerLongIssue = 33;

    private static readonly string[] Areas =
    [
        "学习制度",
        "调查研究",
        "工程监管",
        "资金使用",
        "物资采购",
        "档案管理",
        "窗口服务",
        "河道巡查",
        "节水宣传",
        "干部培训",
        "安全生产",
        "应急值守",
        "信访办理",
    ];
    private static readonly string[] Fields =
    [
        "供水",
        "排水",
        "防汛",
        "抗旱",
        "灌区",
        "水库",
        "堤防",
        "泵站",
        "河湖",
        "水质",
        "水源",
        "移民",
        "水电",
        "规划",
        "基建",
        "财务",
        "人事",
        "法规",
        "执法",
        "信息",
        "科技",
        "后勤",
        "工会",
        "老干部",
    ];
    private static readonly string[] Faults =
    [
        "落实不到位",
        "责任不够明确",
        "标准不够统一",
        "检查不够经常",
        "台账不够完整",
        "进度较为滞后",
        "衔接不够紧密",
    ];

    /// <summary>A notice of about <paramref name="pages"/> pages of 500 characters.</summary>
    public static GeneratedNotice Create(Shape shape, int pages)
    {
        var issues = shape == Shape.OneHeading ? pages / PagesPerLongIssue : pages * IssuesPerPage;
        List<string> paragraphs =
        [
            "中共云澜市水务局党组关于巡察整改进展情况的通报",
            $"根据市委巡察工作统一部署，2024年3月4日至5月24日，市委第三巡察组对市水务局党组进行了常规巡察。6月28日，市委第三巡察组反馈了巡察意见，指出{issues}个问题。现将巡察整改进展情况予以公布。",
            .. shape == Shape.OneHeading ? LongIssues(issues) : ChapterByChapter(issues),
            "欢迎广大干部群众对巡察整改落实情况进行监督。联系电话：0999-5550101。",
        ];
        var text = shape == Shape.OneLine ? string.Join(' ', paragraphs) + "\n" : PageSetter.Set(paragraphs);
        return new GeneratedNotice(text, issues, issues * (shape == Shape.OneHeading ? ItemsPerLongIssue : 3));
    }

    private static IEnumerable<string> ChapterByChapter(int issues)
    {
        for (var i = 0; i < issues; i++)
        {
            var section = i / IssuesPerSection;
            var chapter = section / SectionsPerChapter;
            if (i % (IssuesPerSection * SectionsPerChapter) == 0)
                yield return $"{Han(chapter + 1)}、{Fields[chapter / Areas.Length % Fields.Length]}{Areas[chapter % Areas.Length]}方面存在差距";
            if (i % IssuesPerSection == 0)
                yield return $"（{Han((section % SectionsPerChapter) + 1)}）{Name(section)}";
            yield return $"{(i % IssuesPerSection) + 1}.{Name(i)}。{2020 + (i % 5)}年以来，这项工作有{(i % 7) + 2}次没有按规定的时限办结。";
            yield return $"整改措施：一是召开专题会议{(i % 9) + 1}次，对照反馈意见逐条查找原因，把责任落实到科室和岗位。二是修订管理办法，明确受理、办理、复核、归档四个环节的时限和要求。三是每季度开展一次回头看，"
                + $"发现问题当场指出，限期改正，并向全局公布。";
            yield return $"整改成效：同类问题由每月{(i % 40) + 10}件降到{(i % 5) + 1}件，群众满意率达到9{i % 10}%，办理时限平均缩短{(i % 6) + 1}天，受到基层单位和服务对象的好评。";
            yield return "整改结果：已完成整改。";
        }
    }

    private static IEnumerable<string> LongIssues(int issues)
    {
        yield return "一、巡察反馈问题整改落实情况";
        for (var i = 0; i < issues; i++)
        {
            yield return $"{i + 1}.{Name(i)}。";
            yield return "整改措施：";
            for (var item = 1; item <= ItemsPerLongIssue; item++)
                yield return $"（{item}）围绕{Name(i + item)}的问题，局党组会议研究{(item % 4) + 1}次，逐条列出任务、责任科室和完成时限，由办公室按月跟踪并通报结果。";
            yield return $"整改成效：同类问题由每月{(i % 40) + 10}件降到{(i % 5) + 1}件。";
            yield return "整改结果：已完成整改。";
        }
    }

    private static string Name(int i) => Areas[i % Areas.Length] + Faults[i % Faults.Length];

    /// <summary>1 to 999 as Han numerals.</summary>
    private static string Han(int number)
    {
        const string digits = "零一二三四五六七八九";
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = new StringBuilder();
        if (hundreds > 0)
            text.Append(CultureInfo.InvariantCulture, $"{digits[hundreds]}百");
        if (tens > 0)
            text.Append(tens == 1 && hundreds == 0 ? "十" : $"{digits[tens]}十");
        else if (hundreds > 0 && ones > 0)
            text.Append('零');
        if (ones > 0)
            text.Append(digits[ones]);
        return text.ToString();
    }
}
