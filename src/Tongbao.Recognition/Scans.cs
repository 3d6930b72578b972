namespace Tongbao.Recognition;

/// <summary>Adds the recognition of scans to the library.</summary>
public static class Scans
{
    /// <summary>The same options, with scanned pages recognised in this process where models are there.</summary>
    /// <param name="options">How to read.</param>
    /// <param name="models">The folder of the models; null for the folder <c>tongbao/ocr</c> of the user's data.</param>
    public static ParseOptions WithScans(this ParseOptions options, string? models = null) =>
        options with
        {
            Recogniser = new OnnxRecogniser(models),
        };
}
