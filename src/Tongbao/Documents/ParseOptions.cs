using System.Diagnostics.CodeAnalysis;
using Tongbao.Documents;

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

    /// <summary>How scanned pages are recognised.</summary>
    public OcrOptions Ocr { get; init; } = new();

    /// <summary>Recognises scanned pages in this process; null if its models are not there, or nobody set it.</summary>
    internal IRecogniser? Recogniser { get; init; }

    /// <summary>Called before an external program starts, and before <see cref="OcrOptions.Progress"/>; null if nobody asks.</summary>
    internal Action? ProgramBegins { get; init; }

    /// <summary>Ends the parsing; set by the parser from its argument.</summary>
    internal CancellationToken Cancellation { get; init; }
}
