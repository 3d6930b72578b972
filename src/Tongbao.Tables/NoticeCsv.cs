namespace Tongbao.Tables;

/// <summary>
/// Writes the issues of notices as CSV (RFC 4180): a row an issue, a suggestion or an issue of an annex, one for a notice without any, one
/// for an input that was not read.
/// </summary>
/// <remarks>
/// UTF-8 with a byte order mark, because Excel takes a file without one for GBK. Text stands as it is printed: nothing
/// is put before a cell that begins with <c>=</c>. Half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
/// </remarks>
public static class NoticeCsv
{
    /// <summary>Writes a header and every row as its notice arrives.</summary>
    /// <param name="output">Not closed; flushed after every row, so that the next command of a pipe need not wait for the end.</param>
    /// <param name="notices">Enumerated once; none gives the header alone.</param>
    public static void Write(Stream output, IEnumerable<Notice> notices) => Write(output, TableInput.All(notices));

    /// <summary>The same of inputs, some of which may not have been read.</summary>
    public static void Write(Stream output, IEnumerable<TableInput> inputs) => NoticeRows.WriteCsv(output, TableRows.Issues, inputs);
}
