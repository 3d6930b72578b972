using Tongbao.Profiles;
using Tongbao.Recognition;
using Tongbao.Tables;

namespace Tongbao.Cli.Reading;

/// <summary>How documents are read and written: the one record from which the options of the parser, the first message to a worker and the
/// identity of a run follow.</summary>
/// <remarks>A password goes this way because command lines are public.</remarks>
internal sealed record ReadOptions
{
    private static readonly OcrOptions Default = new();

    /// <summary>
    /// The rule profile, with the text of its files: one that changes meanwhile changes nothing. Null for the default profile.
    /// </summary>
    public ProfileSource? RuleSource { get; init; }

    /// <summary>Open encrypted PDFs, as <see cref="Reading.Passwords"/> reads them; null when none was given.</summary>
    public string? Passwords { get; init; }

    /// <summary>The format of inputs; null to tell it from their content.</summary>
    public InputFormat? InputFormat { get; init; }

    /// <summary>Which pages are recognised.</summary>
    public OcrMode Ocr { get; init; } = Default.Mode;

    /// <summary>What recognises them.</summary>
    public OcrEngine OcrEngine { get; init; } = Default.Engine;

    /// <summary>Where its models are, a full path; null for the folder of the user's data.</summary>
    public string? OcrModels { get; init; }

    /// <summary>Languages of scanned pages, as Tesseract calls them.</summary>
    public string OcrLanguage { get; init; } = Default.Language;

    /// <summary>How long OCR of one document may take.</summary>
    public TimeSpan OcrTimeout { get; init; } = Default.Timeout;

    /// <summary>How many pages one worker recognises at the same time.</summary>
    public int OcrJobs { get; init; } = Default.Jobs;

    /// <summary>The format of the text in the response; tables take lines of NDJSON.</summary>
    public OutputFormat Format { get; init; } = OutputFormat.Yaml;

    /// <summary>The language of the messages in the text.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>What a row of a table is; null for the table's own rows.</summary>
    public TableRows? Rows { get; init; }

    /// <summary>How much the output says of where words are.</summary>
    public Provenance Provenance { get; init; } = Provenance.Pages;

    /// <summary>True to ask for findings and no text; outputs of a former parse are then read too.</summary>
    public bool FindingsOnly { get; init; }

    /// <summary>Asks for review pages instead of outputs; null for outputs.</summary>
    public ReviewOptions? Review { get; init; }

    /// <summary>Asks for an explanation instead of an output; null for an output.</summary>
    public ExplainOptions? Explain { get; init; }

    /// <summary>True to ask for rows of a profile instead of an output.</summary>
    public bool Suggests { get; init; }

    /// <summary>True when <paramref name="other"/> makes the same notice of the same bytes, whatever is written of it then.</summary>
    public bool ParsesAs(ReadOptions other) =>
        this
        == other with
        {
            Format = Format,
            Language = Language,
            Rows = Rows,
            Provenance = Provenance,
            FindingsOnly = FindingsOnly,
            Review = Review,
            Explain = Explain,
            Suggests = Suggests,
            OcrJobs = OcrJobs,
        };

    /// <summary>The options of the parser.</summary>
    /// <exception cref="RuleProfileException">The text of the rule profile is no profile.</exception>
    public ParseOptions ToParseOptions() =>
        new()
        {
            Rules = RuleSource is null ? null : ProfileReader.Read(RuleSource),
            Format = InputFormat,
            Recogniser = new OnnxRecogniser(OcrModels),
            Ocr = new OcrOptions
            {
                Mode = Ocr,
                Engine = OcrEngine,
                Language = OcrLanguage,
                Timeout = OcrTimeout,
                Jobs = OcrJobs,
            },
        };
}
