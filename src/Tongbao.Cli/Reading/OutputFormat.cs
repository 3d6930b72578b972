namespace Tongbao.Cli.Reading;

/// <summary>What <c>parse</c> writes.</summary>
internal enum OutputFormat
{
    Yaml,
    Json,
    Ndjson,
    Csv,
    Xlsx,
    Parquet,
}
