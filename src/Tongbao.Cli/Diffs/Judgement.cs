namespace Tongbao.Cli.Diffs;

/// <summary>Whether an issue was read right.</summary>
internal enum Judgement
{
    Right,
    Wrong,
}
