namespace Tongbao.Tests.Support;

/// <summary>The notices with gold that lie beside the checkout.</summary>
internal static class SharedNotice
{
    private const string Missing = "(missing)";

    /// <summary>
    /// Every notice below <paramref name="folder"/>, its path with slashes; one row that stands for the missing folder where there is none.
    /// </summary>
    public static TheoryData<string> All(string folder, Func<string, bool>? where = null)
    {
        var root = Path.Combine(Repository.SharedNotices, folder);
        return Directory.Exists(root)
            ?
            [
                .. Directory
                    .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                    .Where(IsNotice)
                    .Select(Name)
                    .Where(where ?? (_ => true))
                    .Order(StringComparer.Ordinal),
            ]
            : [Missing];
    }

    public static void SkipIfMissing(string file) =>
        Skip.If(file == Missing, "the notices with gold are not there: ../shared/notices beside the checkout");

    public static Notice Parse(string file) => NoticeParser.Parse(NoticeSource.FromFile(PathOf(file)));

    public static string PathOf(string file) => Path.Combine(Repository.SharedNotices, file);

    /// <summary>notices/NAME.gold.json for notices/NAME.txt, NAME.wrapped.txt and pdf/NAME.pdf.</summary>
    public static string GoldOf(string file) => Path.Combine(Repository.SharedNotices, file.Split('/')[0], $"{StemOf(file)}.gold.json");

    /// <summary>What its forms have in common: the name up to the first dot.</summary>
    public static string StemOf(string file) => Path.GetFileName(file).Split('.')[0];

    private static bool IsNotice(string path) => Path.GetExtension(path) is ".pdf" or ".txt" or ".html" or ".docx" or ".xlsx";

    private static string Name(string path) => Path.GetRelativePath(Repository.SharedNotices, path).Replace('\\', '/');
}
