using Tongbao.Tables;

namespace Tongbao.Cli.Reading;

/// <summary>A row of the registry of output formats.</summary>
/// <param name="Extension">The ending of a file's name, without the dot; also the format's name.</param>
/// <param name="Write">Writes one notice; null for a table.</param>
/// <param name="WriteTable">Writes all notices into one file; null for one notice a file, and for lines, which are joined as they
/// are.</param>
/// <param name="IsStream">True for a table that can be written as the notices come.</param>
internal sealed record OutputFormatRow(
    string Extension,
    Func<Notice, Provenance, string>? Write,
    Action<Stream, IEnumerable<TableInput>>? WriteTable,
    bool IsStream
)
{
    /// <summary>A file a notice.</summary>
    public static OutputFormatRow Of(string extension, Func<Notice, Provenance, string> write) => new(extension, write, null, false);

    /// <summary>A line a document, those that could not be read too.</summary>
    public static OutputFormatRow LinesOf(string extension) => new(extension, null, null, true);

    /// <summary>All notices in one file.</summary>
    public static OutputFormatRow TableOf(string extension, Action<Stream, IEnumerable<TableInput>> write, bool isStream = false) =>
        new(extension, null, write, isStream);
}
