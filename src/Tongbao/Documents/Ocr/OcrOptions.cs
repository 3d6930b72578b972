namespace Tongbao;

/// <summary>How scanned pages are recognised.</summary>
public sealed record OcrOptions
{
    /// <summary>Which pages of a PDF are recognised, if what that needs is installed.</summary>
    public OcrMode Mode { get; init; } = OcrMode.Auto;

    /// <summary>What recognises them; models need the package Tongbao.Recognition.</summary>
    public OcrEngine Engine { get; init; } = OcrEngine.Auto;

    /// <summary>The languages of scanned pages as Tesseract calls them, joined by <c>+</c>; models know no languages.</summary>
    public string Language { get; init; } = "chi_sim";

    /// <summary>How long OCR of one document may take; it takes seconds a page.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many pages are recognised at the same time, at least 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Told before recognition begins, and by models after every page, on any thread; null if nobody asks.</summary>
    public IProgress<OcrProgress>? Progress { get; init; }
}
