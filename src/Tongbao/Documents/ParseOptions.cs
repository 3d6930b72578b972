using System.Diagnostics.CodeAnalysis;

namespace Tongbao;

/// <summary>How to read a notice.</summary>
public sealed record ParseOptions
{
    /// <summary>The words and forms to go by; set to null, the default ones.</summary>
    [AllowNull]
    // The default ones are read when they are needed: by then another thread may have read them.
    public RuleProfile Rules
    {
        get => field ?? RuleProfile.Default;
        init;
    }

    /// <summary>How the bytes are to be read; null to tell it from themselves.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>Opens an encrypted PDF; null when none was given.</summary>
    public string? Password { get; init; }

    /// <summary>Which pages of a PDF are recognised by OCRmyPDF, where it is installed.</summary>
    public OcrMode Ocr { get; init; } = OcrMode.Auto;

    /// <summary>The languages of scanned pages as Tesseract calls them, joined by <c>+</c>.</summary>
    public string OcrLanguage { get; init; } = "chi_sim";

    /// <summary>How long OCR of one document may take; it takes seconds a page.</summary>
    public TimeSpan OcrTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How many pages are recognised at the same time, at least 1.</summary>
    public int OcrJobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Told how many pages are about to be recognised, before it begins; null when nobody asks.</summary>
    public Action<int>? OcrBegins { get; init; }

    /// <summary>Told before a program of others is started, and before <see cref="OcrBegins"/>; null when nobody asks.</summary>
    internal Action? ProgramBegins { get; init; }
}
