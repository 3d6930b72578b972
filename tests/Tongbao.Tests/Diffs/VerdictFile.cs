namespace Tongbao.Tests.Diffs;

/// <summary>Verdicts as a review page exports them.</summary>
internal static class VerdictFile
{
    /// <param name="sha256">Of the notice.</param>
    /// <param name="file">Its name.</param>
    /// <param name="issues">How many issues it has.</param>
    /// <param name="verdicts">Each an issue and what was said of it: <c>1.2 wrong</c>.</param>
    public static string Of(string sha256, string file, int issues, params string[] verdicts) =>
        $$"""{"schema":"tongbao.verdicts/1","source":{"file":"{{file}}","sha256":"{{sha256}}"},"issues":{{issues}},"verdicts":"""
        + $$"""[{{string.Join(',', verdicts.Select(verdict => Line(verdict.Split(' '))))}}]}""";

    private static string Line(string[] verdict) =>
        $$"""{"issue":"{{verdict[0]}}","title":"题{{verdict[0]}}","verdict":"{{verdict[1]}}"{{Remark(verdict[1])}}}""";

    private static string Remark(string judgement) => judgement == "wrong" ? ",\"remark\":\"状态错了\"" : "";
}
