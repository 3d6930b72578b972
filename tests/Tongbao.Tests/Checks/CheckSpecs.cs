using System.Globalization;
using Tongbao.Checks;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Checks;

/// <summary>Each check has a spec of its name: small notices, and what it says of them.</summary>
public class CheckSpecs
{
    private const string Nothing = "–";

    public static IEnumerable<object[]> Cases { get; } =
    [.. Files().SelectMany(file => SpecFile.Read(file).Select(spec => new object[] { file, spec.Name, spec.Input, spec.Expected }))];

    public static TheoryData<string> Codes { get; } = [.. NoticeChecks.All.Select(check => check.Rule.Code)];

    [Theory, MemberData(nameof(Cases))]
    public void A_check_says_what_is_wrong_and_where(string file, string name, string input, string expected)
    {
        var rule = Path.GetFileName(file)[..5];
        var findings = NoticeParser.Parse(NoticeSource.FromText(input)).Diagnostics.Where(finding => finding.Rule == rule);

        SpecFile.AssertGives($"{file}: {name}", expected, string.Join('\n', findings.Select(Line).DefaultIfEmpty(Nothing)));
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_check_has_a_spec_that_shows_it_speaking_and_silent(string code)
    {
        var rule = FindingKinds.Find(code)!;
        var cases = SpecFile.Read($"checks/{rule.Code}-{rule.Name}.md");

        Assert.Contains(cases, spec => spec.Expected != Nothing);
        Assert.Contains(cases, spec => spec.Expected == Nothing);
    }

    [Fact]
    public void A_spec_belongs_to_a_check() =>
        Assert.Equal(
            NoticeChecks.All.Select(check => $"checks/{check.Rule.Code}-{check.Rule.Name}.md").Order(StringComparer.Ordinal),
            Files()
        );

    /// <summary><c>line 4, issue 1.2, words: message (numbers)</c>.</summary>
    private static string Line(Finding finding)
    {
        string?[] place =
        [
            finding.Line is { } line ? $"line {line}" : null,
            finding.Issue is { } issue ? $"issue {issue}" : null,
            finding.Words,
        ];
        var numbers = finding.Numbers is { } stated
            ? $" ({string.Join(", ", stated.Select(number => number.ToString(CultureInfo.InvariantCulture)))})"
            : "";
        return $"{string.Join(", ", place.OfType<string>().DefaultIfEmpty(Nothing))}: {finding.Message}{numbers}";
    }

    private static IEnumerable<string> Files() =>
        Directory
            .GetFiles(Path.Combine(SpecFile.Folder, "checks"), "*.md")
            .Select(path => $"checks/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);
}
