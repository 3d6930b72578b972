namespace Tongbao.Vocabulary;

/// <summary>The words of <see cref="TextKind"/>.</summary>
internal static class TextKindWords
{
    public static Words Words(this TextKind kind) =>
        kind switch
        {
            TextKind.Native => new("原生文本", "native"),
            TextKind.Ocr => new("文字识别", "OCR"),
            TextKind.Mixed => new("部分识别", "mixed"),
        };
}
