using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Tables;

namespace Tongbao.Cli.Reading;

/// <summary>The registry of output formats. A format without a row here does not compile.</summary>
internal static class OutputFormats
{
    /// <summary>How outputs may be called.</summary>
    public static FileEndings<OutputFormat> Endings { get; } =
        new(
            (OutputFormat.Yaml, ["yaml", "yml"]),
            (OutputFormat.Json, ["json"]),
            (OutputFormat.Ndjson, ["ndjson", "jsonl"]),
            (OutputFormat.Csv, ["csv"]),
            (OutputFormat.Xlsx, ["xlsx"]),
            (OutputFormat.Parquet, ["parquet"])
        );

    /// <summary>The same of tables alone.</summary>
    public static FileEndings<OutputFormat> TableEndings { get; } =
        new(
            (OutputFormat.Ndjson, ["ndjson", "jsonl"]),
            (OutputFormat.Csv, ["csv"]),
            (OutputFormat.Xlsx, ["xlsx"]),
            (OutputFormat.Parquet, ["parquet"])
        );

    /// <summary>What there is to know of a format.</summary>
    public static OutputFormatRow Row(this OutputFormat format) =>
        format switch
        {
            OutputFormat.Yaml => OutputFormatRow.Of("yaml", NoticeYaml.Write),
            OutputFormat.Json => OutputFormatRow.Of("json", NoticeJson.Write),
            OutputFormat.Ndjson => OutputFormatRow.LinesOf("ndjson"),
            OutputFormat.Csv => OutputFormatRow.TableOf("csv", NoticeCsv.Write, isStream: true),
            OutputFormat.Xlsx => OutputFormatRow.TableOf("xlsx", (output, inputs) =>
                NoticeXlsx.Write(output, inputs, SpokenLanguage.InFiles)
            ),
            OutputFormat.Parquet => OutputFormatRow.TableOf("parquet", NoticeParquet.Write),
        };

    /// <summary>True for the formats that hold all notices in one file.</summary>
    public static bool IsTable(this OutputFormat format) => format.Row().Write is null;

    /// <summary>True for the formats that hold the box of every text where that is asked for.</summary>
    public static bool HoldsBoxes(this OutputFormat format) => format.Row().WriteTable is null;

    /// <summary>True for the formats that can be written as the notices come.</summary>
    public static bool IsStream(this OutputFormat format) => format.Row().IsStream;

    /// <summary>The ending of a file's name, without the dot.</summary>
    public static string Extension(this OutputFormat format) => format.Row().Extension;
}
