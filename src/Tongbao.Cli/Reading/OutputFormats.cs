namespace Tongbao.Cli.Reading;

internal static class OutputFormats
{
    /// <summary>True for the formats that hold all notices in one file.</summary>
    public static bool IsTable(this OutputFormat format) => format >= OutputFormat.Ndjson;

    /// <summary>True for the formats that can be written as the notices come.</summary>
    public static bool IsStream(this OutputFormat format) => format is OutputFormat.Ndjson or OutputFormat.Csv;

    /// <summary>The ending of a file's name, without the dot.</summary>
    public static string Extension(this OutputFormat format) => format.ToString().ToLowerInvariant();
}
