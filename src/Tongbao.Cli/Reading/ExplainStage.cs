namespace Tongbao.Cli.Reading;

/// <summary>Which stage <c>explain</c> prints.</summary>
internal enum ExplainStage
{
    Notice,
    Lines,
    Paragraphs,
    Outline,
    Tables,
}
