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
            return (
                ReadResponse.Of(output) with
                {
                    Sha256 = source.Sha256,
                    HasLines = false,
                },
                Encode(output.WordedIn(options.Language), request)
            );
        }

        var notice = parsed ?? NoticeParser.Parse(source, parseOptions);
        CloseHoles();
        return (ReadResponse.Of(notice), Encode(notice.WordedIn(options.Language), request));
    }

    // Where most of the memory was needed to parse, what was let go has left holes that are too small for the output.
    private static void CloseHoles()
    {
        var heap = GC.GetGCMemoryInfo();
        if (heap.TotalCommittedBytes > heap.TotalAvailableMemoryBytes / 2)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    // In a table a notice is known by its path.
    private byte[] Encode(Notice notice, ReadRequest request)
    {
        if (options.Format.Row().Write is { } write)
            return Encoding.UTF8.GetBytes(write(notice, options.Provenance));
        using var line = NoticeJson.Compact(notice with { Source = notice.Source with { Path = request.Relative } }, options.Provenance);
        return line.ToArray();
    }
}
