using System.Text.RegularExpressions;
using Tongbao.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Tests.CiSamples;

/// <summary>Which files of a repository <c>.pre-commit-hooks.yaml</c> hands to the tool.</summary>
public class PreCommitTests
{
    [Theory]
    [InlineData("notices/卫健 局/a.pdf", true)]
    [InlineData("a.PDF", true)]
    [InlineData("a.docx", true)]
    [InlineData("golden/a.pdf.yaml", true)]
    [InlineData("golden/a.html.json", true)]
    [InlineData("golden/a.txt.yml", true)]
    [InlineData("package.json", false)]
    [InlineData("tongbao.yaml", false)]
    [InlineData(".github/workflows/ci.yml", false)]
    [InlineData("requirements.txt", false)]
    [InlineData("docs/index.html", false)]
    [InlineData("budget.xlsx", false)]
    [InlineData("out/manifest.ndjson", false)]
    public void Check_takes_documents_and_outputs_and_no_other_data(string file, bool expected) =>
        Assert.Equal(expected, Regex.IsMatch(file, Hook("tongbao-check")["files"]));

    [Theory]
    [InlineData("city.rules.yaml", true)]
    [InlineData("tongbao.yaml", false)]
    public void Rules_takes_profiles(string file, bool expected) =>
        Assert.Equal(expected, Regex.IsMatch(file, Hook("tongbao-rules")["files"]));

    private static Dictionary<string, string> Hook(string id)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, ".pre-commit-hooks.yaml"))));
        return ((YamlSequenceNode)yaml.Documents[0].RootNode)
            .Cast<YamlMappingNode>()
            .Select(hook => hook.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString()))
            .Single(hook => hook["id"] == id);
    }
}
