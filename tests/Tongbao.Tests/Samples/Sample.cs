using Tongbao.Tests.Support;

namespace Tongbao.Tests.Samples;

/// <summary>A folder below samples/: a notice and what it gives.</summary>
internal sealed record Sample(string Name)
{
    public string PathOf(string file) => Path.Combine(Repository.Samples, Name, file);

    public Notice Parse(string file = "notice.pdf") => NoticeParser.Parse(NoticeSource.FromFile(PathOf(file)));

    /// <summary>What the folder says the notice gives; made anew when changes are accepted.</summary>
    public void AssertOutput(string file, string actual)
    {
        var path = PathOf(file);
        if (Environment.GetEnvironmentVariable("TONGBAO_ACCEPT") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"samples/{Name}/{file} is new. accept: TONGBAO_ACCEPT=1 dotnet test");
        var expected = File.ReadAllText(path);
        if (expected != actual)
            Assert.Fail(
                $"samples/{Name}/{file} differs {Difference(expected, actual)}\n  accept: TONGBAO_ACCEPT=1 dotnet test, then read git "
                    + $"diff samples"
            );
    }

    /// <summary>The numbers in the table of samples/README.md: issues and suggestions.</summary>
    public (int Issues, int Suggestions) Documented()
    {
        var row = File.ReadLines(Path.Combine(Repository.Samples, "README.md"))
            .Single(line => line.StartsWith($"| `{Name}`", StringComparison.Ordinal));
        var cells = row.Trim('|', ' ').Split('|');
        return (Number(cells[^2]), Number(cells[^1]));
    }

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private static string Difference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable
            .Range(0, Math.Min(old.Length, now.Length))
            .FirstOrDefault(i => old[i] != now[i], Math.Min(old.Length, now.Length));
        return $"from line {line + 1} on:\n  expected {old.ElementAtOrDefault(line)}\n  actual   {now.ElementAtOrDefault(line)}";
    }
}
