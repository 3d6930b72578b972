using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Profiles;

/// <summary>What a row means is said by its fields. Its name is for people, and no code depends on it.</summary>
public partial class RenamedRowTests
{
    public static TheoryData<string> Samples { get; } =
    [
        .. Directory
            .GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".txt" or ".html" or ".docx" or ".pdf")
            .Select(path => Path.GetRelativePath(Folder, path))
            .Order(StringComparer.Ordinal),
    ];

    private static string Folder => Path.Combine(Repository.Root, "samples");

    private static readonly Lazy<RuleProfile> Renamed = new(() =>
    {
        var rows = 0;
        var yaml = File.ReadAllText(Path.Combine(SourceTree.Library, "Profiles", "default.yaml"));
        return RuleProfile.Read(new StringReader(RowName().Replace(yaml, _ => $"{{ name: row-{++rows},")), "renamed.yaml");
    });

    [Theory, MemberData(nameof(Samples))]
    public void Renaming_every_row_of_the_default_profile_changes_no_output(string sample)
    {
        var path = Path.Combine(Folder, sample);

        Assert.Equal(Json(path, RuleProfile.Default), Json(path, Renamed.Value));
    }

    [Fact]
    public void Every_row_is_renamed()
    {
        Assert.All(Renamed.Value.Series, row => Assert.StartsWith("row-", row.Name));
        Assert.All(Renamed.Value.Titles, row => Assert.StartsWith("row-", row.Name));
        Assert.All(Renamed.Value.Chapters, row => Assert.StartsWith("row-", row.Name));
        Assert.All(Renamed.Value.Chrome, row => Assert.StartsWith("row-", row.Name));
    }

    private static string Json(string path, RuleProfile rules)
    {
        try
        {
            var options = new ParseOptions
            {
                Rules = rules,
                Ocr = new OcrOptions { Mode = OcrMode.Never },
            };
            return NoticeJson.Write(NoticeParser.Parse(NoticeSource.FromFile(path), options));
        }
        catch (UnreadableNoticeException e)
        {
            return e.Message;
        }
    }

    [GeneratedRegex(@"\{ name: [\w-]+,")]
    private static partial Regex RowName();
}
