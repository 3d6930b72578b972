using System.Text;
using Tongbao.Cli.Reading;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Cli.Jobs;

/// <summary>A document becomes an output.</summary>
/// <param name="options">The format, and how much it says of where words are.</param>
/// <param name="parsed">The notice, if it was parsed before; null to parse it.</param>
internal sealed class ParseJob(ReadOptions options, Notice? parsed = null) : IJob
{
    public (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions parseOptions)
    {
        if (FormerOutput.Read(source, parseOptions) is { } output)
        {
            if (options.Provenance == Provenance.Boxes)
                throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableOutput));
            return (ReadResponse.Of(output) with { Sha256 = source.Sha256, HasLines = false }, Encode(Worded(output), request));
        }

        var notice = parsed ?? NoticeParser.Parse(source, parseOptions);
        return (ReadResponse.Of(notice), Encode(Worded(notice), request));
    }

    private Notice Worded(Notice notice) =>
        options.Language == Language.English
            ? notice
            : notice with
            {
                Diagnostics = [.. notice.Diagnostics.Select(finding => finding with { Message = finding.In(options.Language) })],
            };

    private byte[] Encode(Notice notice, ReadRequest request) => Encoding.UTF8.GetBytes(Write(notice, request));

    // In a table a notice is known by its path.
    private string Write(Notice notice, ReadRequest request) =>
        options.Format.Row().Write is { } write
            ? write(notice, options.Provenance)
            : NoticeJson.WriteLine(notice with { Source = notice.Source with { Path = request.Relative } }, options.Provenance);
}
