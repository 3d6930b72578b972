using Tongbao.Lines;
using Tongbao.Reading;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Ledger;

/// <summary>The promise of the ledger over whole files.</summary>
public class FileLedgerTests
{
    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateFiles(Repository.Samples, "notice.*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".pdf" or ".txt" or ".html" or ".mhtml" or ".docx")
                .Select(path => Path.GetRelativePath(Repository.Samples, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public static TheoryData<string> Real => SharedNotice.All("real");

    public static TheoryData<string> Synthetic => SharedNotice.All("synthetic");

    [Theory, MemberData(nameof(Samples))]
    public void No_character_of_a_sample_is_lost_or_moved(string file) => Holds(Path.Combine(Repository.Samples, file));

    [SkippableTheory, MemberData(nameof(Real))]
    public void No_character_of_a_real_notice_is_lost_or_moved(string file)
    {
        SharedNotice.SkipIfMissing(file);
        Holds(SharedNotice.PathOf(file));
    }

    [SkippableTheory, MemberData(nameof(Synthetic))]
    public void No_character_of_an_invented_notice_is_lost_or_moved(string file)
    {
        SharedNotice.SkipIfMissing(file);
        Holds(SharedNotice.PathOf(file));
    }

    private static void Holds(string path)
    {
        var source = NoticeSource.FromFile(path);
        var trace = NoticeParser.Trace(source, new ParseOptions());
        LedgerAssert.Holds(trace, trace.Notice.Source.MediaType == "text/plain" ? File.ReadAllText(path) : null);
        if (trace.Lines.HasGeometry)
            AssertEveryGlyphIsThere(source, trace.Notice, trace.Manuscript.Furniture);
    }

    // Glyphs come in the order of the file, not of reading; so they are counted, sign by sign.
    private static void AssertEveryGlyphIsThere(NoticeSource source, Notice notice, IEnumerable<Furniture> furniture)
    {
        var glyphs = Ink.Of(
            string.Concat(
                DocumentReader.Read(source, new ParseOptions(), new()).Pages.SelectMany(page => page.Runs).Select(run => run.Text)
            )
        );
        var open = glyphs.CountBy(c => c).ToDictionary();
        foreach (var c in Ink.Of(string.Concat(ReadingOrder.Texts(notice).Concat(furniture.Select(piece => piece.Text)))))
            Assert.True(
                open.TryGetValue(c, out var count) && (open[c] = count - 1) >= 0,
                $"there are more {c} in the output than in the file"
            );
        Assert.Equal(glyphs.Length, notice.Coverage.Characters);
        Assert.Equal(notice.Coverage.Syntax, open.Values.Sum());
    }
}
