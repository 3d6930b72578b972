using Tongbao.Cli.Reading;

namespace Tongbao.Cli.Serving;

/// <summary>A row of an index of reviews.</summary>
/// <param name="File">The notice, by the path it goes by.</param>
/// <param name="Link">Its page, relative to the index; null when there is none.</param>
/// <param name="Response">What its reader says; null when it has not been read yet.</param>
internal sealed record IndexRow(string File, string? Link, ReadResponse? Response);
