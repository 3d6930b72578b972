using Tongbao.Lines;
using Tongbao.Outlining.Conventions.Shapes;

namespace Tongbao.Tests.Support;

/// <summary>The promise that nothing is lost and nothing is invented, as assertions.</summary>
internal static class LedgerAssert
{
    /// <summary>
    /// What a field's name may stand for: colons, brackets and signs of labels, and the end of a frame that heading and detail share.
    /// </summary>
    private const string Syntax =
        "：:︰﹕∶꞉【】[]［］〔〕﹝﹞”\"〞〟’」』等的具体问题方面事项情况意见建议巡察视反馈整改采纳落实进展完成工作。.．；;，,（）()《》“<>{}—–-－|｜/~→·*▶◎●■◆★※😀";

    /// <summary>How much of the text a failure shows to either side.</summary>
    private const int Around = 24;

    /// <summary>Every character is in one account, and the accounts add up.</summary>
    public static void Balances(Coverage coverage)
    {
        Assert.Equal(0, coverage.Lost);
        Assert.Equal(coverage.Characters, coverage.Structured + coverage.Syntax + coverage.Furniture);
    }

    /// <summary>
    /// The source, furniture and syntax taken away, is the output in reading order: no character lost, invented, doubled or moved.
    /// </summary>
    /// <param name="body">Ink of the source without its furniture.</param>
    /// <param name="notice">The output.</param>
    public static void IsInOrder(string body, Notice notice)
    {
        var output = Ink.Of(string.Concat(ReadingOrder.Texts(notice)));
        var skipped = new List<char>();
        var at = 0;
        foreach (var c in body)
        {
            if (at < output.Length && output[at] == c)
                at++;
            else
                skipped.Add(c);
        }

        Assert.True(
            at == output.Length,
            $"from here on the output does not follow the source: {output[Math.Max(0, at - Around)..at]} ▶ "
                + $"{output[at..Math.Min(output.Length, at + Around)]}"
        );
        Assert.Equal(output.Length, notice.Coverage.Structured);
        Assert.Equal(notice.Coverage.Syntax, skipped.Count);
        Assert.All(skipped, c => Assert.True(Syntax.Contains(c) || Signs.IsBullet(c), $"{c} is no syntax"));
    }

    /// <summary>All of it, for a parsed source.</summary>
    /// <param name="trace">What the parser saw.</param>
    /// <param name="text">The source if it is plain text; null for one with geometry.</param>
    public static void Holds(ParseTrace trace, string? text)
    {
        IReadOnlyList<Furniture> furniture = trace.Manuscript.Furniture;
        Balances(trace.Notice.Coverage);
        Assert.Equal(furniture.Sum(piece => Ink.Of(piece.Text).Length), trace.Notice.Coverage.Furniture);
        // A table is not read in the order in which its words stand: headings are labels of many blocks, merged cells are shared.
        if (trace.Tabulated.Tables.Count > 0 || trace.Tabulated.Lists.Count > 0 || trace.Annexes.Count > 0)
            return;
        IsInOrder(text is null ? Ink.OfBody(trace.Lines, furniture) : Ink.OfBody(text, furniture), trace.Notice);
        if (text is not null)
            Assert.Equal(Ink.Of(text).Length, trace.Notice.Coverage.Characters);
    }
}
