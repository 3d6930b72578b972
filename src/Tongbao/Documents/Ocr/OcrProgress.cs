namespace Tongbao;

/// <summary>How far the recognition of a document is.</summary>
/// <param name="Done">Pages that are recognised; 0 before it begins.</param>
/// <param name="Pages">Pages that are to be recognised.</param>
public readonly record struct OcrProgress(int Done, int Pages);
