using System.Text.RegularExpressions;
using Tongbao.Tests.Support;
using Tongbao.Vocabulary;

namespace Tongbao.Tests.Vocabulary;

public partial class FurnitureKindTests
{
    /// <summary>Keys that are also words of HTML and Office Open XML, where they may be written as such.</summary>
    private static readonly string[] AlsoMarkup = ["comment", "hidden", "script", "style", "noscript", "footer", "form", "navigation"];

    [Fact]
    public void Every_kind_has_a_key_of_its_own_a_Chinese_and_an_English_name()
    {
        Assert.Equal(FurnitureKind.All.Count, FurnitureKind.All.Select(kind => kind.Key).Distinct().Count());
        Assert.All(FurnitureKind.All, kind =>
        {
            Assert.Matches("^[a-z]+([A-Z][a-z]+)*$", kind.Key);
            Assert.Matches(@"^[\u4E00-\u9FFF]+$", kind.Words.Chinese);
            Assert.Matches("^[A-Z][A-Za-z ]+$", kind.Words.English);
            Assert.Same(kind, FurnitureKind.Find(kind.Key));
        });
    }

    [Fact]
    public void No_code_writes_the_key_of_a_kind_as_a_string()
    {
        var keys = FurnitureKind.All.Select(kind => kind.Key).Except(AlsoMarkup).Except(["publisher", "contents"]).ToHashSet();
        var written =
            from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !path.Contains("/obj/") && Path.GetFileName(path) != "FurnitureKind.cs"
            from Match match in Literal().Matches(File.ReadAllText(path))
            where keys.Contains(match.Groups["text"].Value) && !IsWebClass(path)
            select $"{Path.GetFileName(path)}: use FurnitureKind for {match.Value}";

        Assert.Empty(written);
    }

    // Words of class names in web templates, and a field of the findings about furniture.
    private static bool IsWebClass(string path) => Path.GetFileName(path) is "Landmarks.cs";

    [GeneratedRegex("\"(?<text>[A-Za-z]+)\"")]
    private static partial Regex Literal();
}
