namespace Tongbao.Tests.Docs;

/// <summary>The C# of README and docs, so that it compiles and runs: each block of a page is the body of a method here.</summary>
internal static class Snippets
{
    public static void Parse()
    {
        var notice = NoticeParser.Parse(NoticeSource.FromFile("notice.pdf"));
        foreach (var issue in notice.Issues)
            Console.WriteLine($"{issue.Id} {issue.Status} {issue.Title}");
        File.WriteAllText("notice.yaml", NoticeYaml.Write(notice));
    }

    public static void ParseWithOptions()
    {
        var options = new ParseOptions
        {
            Rules = RuleProfile.Read(File.OpenText("mine.yaml"), "mine.yaml"),
            Password = "secret",
            Ocr = new OcrOptions { Mode = OcrMode.Never },
        };
        try
        {
            var notice = NoticeParser.Parse(NoticeSource.FromFile("notice.pdf"), options);
            foreach (var finding in notice.Diagnostics)
                Console.WriteLine($"page {finding.Page}, line {finding.Line}: {finding.Rule} {finding.Message}");
        }
        catch (UnreadableNoticeException e)
        {
            Console.Error.WriteLine($"{e.Finding.Rule} {e.Message}");
        }
    }

    public static void CheckAndCompare()
    {
        var expected = NoticeYaml.Read(File.ReadAllText("golden.yaml"));
        var actual = NoticeYaml.Read(File.ReadAllText("notice.yaml"));
        foreach (var finding in NoticeChecker.Check(actual))
            Console.WriteLine($"{finding.Rule} {FindingKinds.Find(finding.Rule)?.Name}");
        foreach (var difference in NoticeComparison.Of(expected, actual).Differences)
            Console.WriteLine($"{difference.Kind} {difference.Place}: {difference.Expected} → {difference.Actual}");
    }

    public static void Locate()
    {
        var notice = NoticeParser.Parse(NoticeSource.FromFile("notice.pdf"));
        var title = notice.Issues[0].Title;
        Console.WriteLine($"{title.Text}: page {title.Origin?.Page}, lines {title.Origin?.Lines.First} to {title.Origin?.Lines.Last}");
        foreach (var placed in title.Origin?.Boxes ?? [])
            Console.WriteLine($"page {placed.Page}: {placed.Box.Left}, {placed.Box.Top}, {placed.Box.Right}, {placed.Box.Bottom}");
    }
}
