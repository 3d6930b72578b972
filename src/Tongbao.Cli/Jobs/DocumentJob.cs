using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Cli.Jobs;

/// <summary>One document from bytes to response, in a worker and in process alike. No document makes it throw.</summary>
internal sealed class DocumentJob
{
    private readonly ParseOptions _options;
    private readonly IJob _job;
    private readonly string? _passwords;

    /// <param name="options">How to read, and what to make of it.</param>
    /// <param name="parsed">The notice, if it was parsed before; null to parse it.</param>
    /// <param name="programBegins">Called before an external program starts; null if nobody asks.</param>
    /// <exception cref="RuleProfileException">The text of the rule profile is no profile.</exception>
    public DocumentJob(ReadOptions options, Notice? parsed = null, Action? programBegins = null)
    {
        _options = options.ToParseOptions() with { ProgramBegins = programBegins };
        _passwords = options.Passwords;
        _job =
            options.FindingsOnly ? new CheckJob()
            : options.Review is { } review ? new ReviewJob(review)
            : options.Explain is { } explain ? new ExplainJob(explain)
            : options.Suggests ? new SuggestJob()
            : new ParseJob(options, parsed);
    }

    /// <param name="request">What to read.</param>
    /// <param name="given">The document, if its bytes are there already; null to read them from the path of the request.</param>
    /// <param name="hashed">Gets the SHA-256 as soon as the bytes are there; null if nobody asks.</param>
    /// <param name="recognises">Told how far recognition is.</param>
    /// <returns>The response, and its text if it has one.</returns>
    public (ReadResponse Response, byte[]? Text) Run(
        ReadRequest request,
        NoticeSource? given,
        Action<string>? hashed,
        Action<OcrProgress> recognises
    )
    {
        var source = given;
        var hashing = Task.CompletedTask;
        using var memory = new MemoryWatch();
        try
        {
            source ??= request.Pages is { } pages ? NoticeSource.FromPictures(pages, request.File) : NoticeSource.FromFile(request.Path);
            // Beside the parsing, which needs it at its end.
            if (hashed is not null)
                hashing = Task.Run(() => hashed(source.Sha256));
            var result = Open(
                source,
                request,
                _options with
                {
                    Ocr = _options.Ocr with { Progress = new Callback<OcrProgress>(recognises) },
                }
            );
            return memory.RanOut ? OutOfMemory(source) : result;
        }
#pragma warning disable CA1031 // whatever one document throws must not end the batch
        catch (Exception e)
#pragma warning restore CA1031
        {
            if (e is not UnreadableNoticeException { InnerException: null })
                Terminal.ShowTrace(e);
            return memory.RanOut ? OutOfMemory(source)
                : e is UnreadableNoticeException { Finding: var finding } ? (Failed(source, StatusOf(finding), finding), null)
                : (
                    Failed(
                        source,
                        DocumentStatus.Crashed,
                        ReadingFindings.WorkerCrashed.Found(Phrases.WorkerCrashedThrew(e.GetType().Name))
                    ),
                    null
                );
        }
        finally
        {
            hashing.Wait();
        }
    }

    // With each of the passwords for it in turn, until one opens it.
    private (ReadResponse Response, byte[]? Text) Open(NoticeSource source, ReadRequest request, ParseOptions options)
    {
        var passwords = Passwords.For(_passwords, request.Relative);
        foreach (var password in passwords.SkipLast(1))
        {
            try
            {
                return _job.Run(source, request, options with { Password = password });
            }
            catch (UnreadableNoticeException e) when (e.Finding.Rule == ReadingFindings.Encrypted.Code)
            {
                // The next one may.
            }
        }

        return _job.Run(source, request, options with { Password = passwords[^1] });
    }

    /// <summary>The document of bytes that came with the request; null if none came.</summary>
    public static NoticeSource? Given(ReadRequest request, byte[]? content) =>
        content is null ? null : NoticeSource.FromBytes(content, request.File);

    private static (ReadResponse Response, byte[]? Text) OutOfMemory(NoticeSource? source) =>
        (Failed(source, DocumentStatus.Memory, ReadingFindings.MemoryLimit.Found(Phrases.MemoryLimit)), null);

    private static ReadResponse Failed(NoticeSource? source, DocumentStatus status, Finding reason) =>
        ReadResponse.Of(status, reason) with
        {
            Sha256 = source?.Sha256,
        };

    private static DocumentStatus StatusOf(Finding reason) =>
        reason.Rule == ReadingFindings.Encrypted.Code ? DocumentStatus.Encrypted
        : reason.Rule == ReadingFindings.NoText.Code ? DocumentStatus.NoText
        : reason.Rule == ReadingFindings.TimeLimit.Code ? DocumentStatus.Timeout
        : DocumentStatus.Failed;
}
