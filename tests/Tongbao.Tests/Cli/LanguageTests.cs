using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

[Trait("Category", "Process")]
public class LanguageTests
{
    private const string Notice = """
        中共青石县水务局党组关于巡察整改情况的通报
        2024年3月，县委第一巡察组对水务局党组开展了巡察，反馈了2个问题。现将整改情况通报如下：
        一、整改落实情况
        1.台账不全
        整改措施：补齐台账。
        整改成效：已完成整改。
        """;

    private const string English = "2 issues declared (2个问题), 1 printed (counted: headings of issues)";

    private const string Chinese = "声明问题2个（2个问题），实际列出1个（按问题标题计数）";

    [Theory]
    [InlineData("C.UTF-8", "", English)]
    [InlineData("zh_CN.UTF-8", "", Chinese)]
    [InlineData("zh_CN.UTF-8", "en", English)]
    [InlineData("C.UTF-8", "zh", Chinese)]
    [InlineData("zh_CN.UTF-8", "auto", Chinese)]
    public void Text_for_people_is_in_the_language_asked_for_else_that_of_the_locale(string locale, string variable, string message)
    {
        using var tool = new Tool().With("notice.txt", Notice);
        tool.Environment["LC_ALL"] = locale;
        tool.Environment["TONGBAO_LANG"] = variable;

        Assert.Contains(message, tool.Run("check", "notice.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Formats_for_programs_are_English_whatever_the_locale_and_the_variable_say()
    {
        using var tool = new Tool().With("notice.txt", Notice);
        var before = tool.Run("check", "notice.txt", "-f", "json").Output;
        tool.Environment["LC_ALL"] = "zh_CN.UTF-8";
        tool.Environment["TONGBAO_LANG"] = "zh";

        Assert.Contains(English, before, StringComparison.Ordinal);
        Assert.Equal(before, tool.Run("check", "notice.txt", "-f", "json").Output);
    }

    [Theory]
    [InlineData("parse", "yaml")]
    [InlineData("parse", "ndjson")]
    [InlineData("check", "json")]
    [InlineData("check", "sarif")]
    [InlineData("check", "junit")]
    [InlineData("check", "github")]
    [InlineData("check", "gitlab")]
    public void Formats_for_programs_are_Chinese_where_the_command_line_asks_for_it(string command, string format)
    {
        using var tool = new Tool().With("notice.txt", Notice);

        Assert.Contains(Chinese, tool.Run(command, "notice.txt", "-f", format, "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_checked_again_speaks_the_language_of_the_check()
    {
        using var tool = new Tool().With("notice.txt", Notice);
        tool.Run("parse", "notice.txt", "-o", "notice.yaml");

        Assert.Contains(Chinese, tool.Run("check", "notice.yaml", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_may_name_a_language()
    {
        using var tool = new Tool().With("notice.txt", Notice).With("tongbao.yaml", "lang: zh\n");

        Assert.Contains(Chinese, tool.Run("check", "notice.txt").Output, StringComparison.Ordinal);
        Assert.Contains(English, tool.Run("check", "notice.txt", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_page_is_Chinese_unless_a_language_is_named()
    {
        using var tool = new Tool().With("notice.txt", Notice);

        Assert.Contains(Chinese, tool.Run("view", "notice.txt").Output, StringComparison.Ordinal);
        Assert.Contains(English, tool.Run("view", "notice.txt", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_is_said_in_the_language_asked_for()
    {
        using var tool = new Tool().With("empty.txt", "");

        Assert.Equal("tongbao: empty.txt：TB110 无法读取：文件为空", tool.Run("parse", "empty.txt", "--lang", "zh").Error.TrimEnd());
    }
}
