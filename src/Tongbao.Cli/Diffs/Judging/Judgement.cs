namespace Tongbao.Cli.Diffs.Judging;

/// <summary>Whether an issue was read right.</summary>
internal enum Judgement
{
    Right,
    Wrong,
}
