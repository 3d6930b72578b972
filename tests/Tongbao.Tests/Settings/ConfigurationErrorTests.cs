using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Settings;

/// <summary>What is wrong with a tongbao.yaml is told with its line.</summary>
public sealed class ConfigurationErrorTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jobs: 0", "1: jobs 0: expected 1 or more")]
    [InlineData("\n\nformt: json", "3: the key formt is not known here")]
    [InlineData("format: jsno", "1: format jsno: expected yaml, json, ndjson, csv, xlsx, parquet")]
    [InlineData("timeout: soon", "1: timeout soon: expected a time such as 60s, 500ms or 2m")]
    [InlineData("memory: 1MiB", "1: memory 1MiB: expected a size such as 1GiB, 64MiB at least")]
    [InlineData("ocrLang: 中文", "1: ocrLang 中文: expected a language of Tesseract, such as chi_sim or chi_sim+eng")]
    [InlineData("check:\n  strict: maybe", "2: check.strict maybe: expected true or false")]
    [InlineData("check:\n  stricct: true", "2: the key stricct is not known here")]
    [InlineData(
        "severities:\n  number-gpa: off",
        "2: no rule is called number-gpa; did you mean number-gap? tongbao rules list shows them all"
    )]
    [InlineData("severities:\n  TB201: fatal", "2: fatal is not known here; it can be: error, warning, info, off")]
    [InlineData("severities:\n  TB201: off\n  number-gap: info", "3: number-gap stands here twice, once by its code and once by its name")]
    [InlineData("suppressions:\n  - rule: TB201", "2: the key reason is missing")]
    [InlineData("suppressions:\n  - rule: TB201\n    reason: ' '", "3: a reason is expected here: why is the finding accepted?")]
    [InlineData("suppressions:\n  - rule: TB201\n    reason: x\n    file: y", "4: the key file is not known here")]
    [InlineData("format: json\nformat: yaml", "2: the key format stands here a second time")]
    [InlineData("a:\n - [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "2: it is deeper than 64 levels")]
    public void A_mistake_is_told_with_its_line(string configuration, string message)
    {
        _folder.Write("tongbao.yaml", configuration + "\n");

        Assert.Equal($"{Name("tongbao.yaml")}:{message}", Refusal("tongbao.yaml"));
    }

    [Fact]
    public void A_file_that_is_not_there_or_not_UTF_8_cannot_be_read()
    {
        _folder.Write("latin.yaml", [0x66, 0xE9]);

        Assert.StartsWith($"{Name("none.yaml")}: the configuration cannot be read: ", Refusal("none.yaml"), StringComparison.Ordinal);
        Assert.StartsWith($"{Name("latin.yaml")}: the configuration cannot be read: ", Refusal("latin.yaml"), StringComparison.Ordinal);
    }

    private string Refusal(string file) => Assert.Throws<UsageException>(() => ConfigurationReader.Read(_folder.PathOf(file))).Message;

    // As errors call it: from the working folder.
    private string Name(string file) => Path.GetRelativePath(Environment.CurrentDirectory, _folder.PathOf(file)).Replace('\\', '/');
}
