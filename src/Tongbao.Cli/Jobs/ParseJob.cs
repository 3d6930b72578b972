using System.Text;
using System.Text.Json;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Findings;
using Tongbao.Review;

namespace Tongbao.Cli.Jobs;

/// <summary>
/// One document from bytes to the text that is written, with what there is to say of it. It does the same in a worker and in process.
/// </summary>
/// <param name="settings">How to read, and what to write.</param>
/// <param name="programBegins">Told before a program of others is started; null when nobody asks.</param>
internal sealed class ParseJob(ReadOptions settings, Action? programBegins = null)
{
    private const string PlainText = "text/plain";

    private readonly ParseOptions _options = new()
    {
        Rules = settings.RulesText is null ? null : RuleProfile.Read(new StringReader(settings.RulesText), settings.RulesName ?? "rules"),
        Format = settings.InputFormat,
        Password = settings.Password,
        Ocr = settings.Ocr,
        OcrLanguage = settings.OcrLanguage,
        OcrTimeout = settings.OcrTimeout,
        OcrJobs = settings.OcrJobs,
        ProgramBegins = programBegins,
    };

    /// <param name="request">What to read.</param>
    /// <param name="given">The notice, where its bytes are there already; null to read them from the path of the request.</param>
    /// <param name="inHand">Told the SHA-256 as soon as the bytes are there; null when nobody asks.</param>
    /// <param name="ocrBegins">Told how many pages are about to be recognised.</param>
    /// <returns>The answer, and its text when there is one.</returns>
    public (ReadResponse Answer, byte[]? Text) Read(ReadRequest request, NoticeSource? given, Action<string>? inHand, Action<int> ocrBegins)
    {
        var options = _options with { OcrBegins = ocrBegins };
        var source = given;
        var hashing = Task.CompletedTask;
        try
        {
            source ??= NoticeSource.FromFile(request.Path);
            // Beside the reading, which needs it at its end.
            if (inHand is not null)
                hashing = Task.Run(() => inHand(source.Sha256));
            if (settings.FindingsOnly)
                return (Check(source, options), null);
            if (settings.Review is { } wanted)
                return View(source, options, wanted, request.Expected);
            var notice = NoticeParser.Parse(source, options);
            return (Describe(notice), Encoding.UTF8.GetBytes(Write(notice, request)));
        }
        catch (UnreadableNoticeException e)
        {
            return (ReadResponse.Of(StatusOf(e.Finding), e.Finding) with { Sha256 = source?.Sha256 }, null);
        }
        catch (OutOfMemoryException)
        {
            return (
                ReadResponse.Of(DocumentStatus.Memory, ReadingFindings.MemoryLimit.Found("needs more memory than --memory allows")) with
                {
                    Sha256 = source?.Sha256,
                },
                null
            );
        }
#pragma warning disable CA1031 // whatever one document throws must not end the batch
        catch (Exception e)
#pragma warning restore CA1031
        {
            return (
                ReadResponse.Of(DocumentStatus.Crashed, ReadingFindings.WorkerCrashed.Found($"{e.GetType().Name}: {e.Message}")) with
                {
                    Sha256 = source?.Sha256,
                },
                null
            );
        }
        finally
        {
            hashing.Wait();
        }
    }

    /// <summary>A notice of bytes that came with the request; null where none came.</summary>
    public static NoticeSource? Given(ReadRequest request, byte[]? content) =>
        content is null ? null : NoticeSource.FromStream(new MemoryStream(content), request.File);

    private static ReadResponse Check(NoticeSource source, ParseOptions options)
    {
        if (!NoticeOutput.IsOutput(source.Bytes) && !OutputSniffer.HasEnding(source.File))
        {
            var notice = NoticeParser.Parse(source, options);
            return Describe(notice) with { HasLines = notice.Source.MediaType == PlainText };
        }

        try
        {
            var notice = NoticeOutput.Read(source.Bytes);
            return Describe(notice with { Diagnostics = NoticeChecker.Check(notice, options.Rules) });
        }
        catch (JsonException e)
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(e.Message), e);
        }
    }

    private static (ReadResponse, byte[]) View(NoticeSource source, ParseOptions options, ReviewOptions wanted, string? expected)
    {
        if (NoticeOutput.IsOutput(source.Bytes))
            throw new UnreadableNoticeException(
                ReadingFindings.Unreadable.Found("an output of tongbao parse, and no page of the notice is in it: view the notice")
            );
        var review = ReviewBuilder.Build(source, options, expected is null ? null : ReadExpected(expected));
        var (notice, differences) = (review.Notice, review.Differences?.Count);
        var summary = new ReviewSummary(
            notice.Title?.Text,
            [.. notice.Issues.Concat(notice.Suggestions).Select(issue => issue.Status)],
            differences
        );
        return (
            Describe(notice) with
            {
                Review = summary,
            },
            Encoding.UTF8.GetBytes(ReviewHtml.Write(review, Labels.In(wanted.Language), wanted.OpensOnFindings))
        );
    }

    private static Notice ReadExpected(string path)
    {
        try
        {
            return NoticeOutput.Read(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UnreadableNoticeException(
                ReadingFindings.Unreadable.Found($"{Path.GetFileName(path)}, which it is compared with: {e.Message}"),
                e
            );
        }
    }

    private string Write(Notice notice, ReadRequest request) =>
        settings.Format switch
        {
            OutputFormat.Yaml => NoticeYaml.Write(notice, settings.Provenance),
            OutputFormat.Json => NoticeJson.Write(notice, settings.Provenance),
            _ => NoticeJson.WriteLine(notice with { Source = notice.Source with { Path = request.Relative } }, settings.Provenance),
        };

    private static ReadResponse Describe(Notice notice) =>
        new()
        {
            Sha256 = notice.Source.Sha256,
            Status = notice.Diagnostics.Any(ReadResponse.LacksText) ? DocumentStatus.Partial : DocumentStatus.Ok,
            Findings = notice.Diagnostics,
            Pages = notice.Source.Pages,
            Issues = notice.Issues.Length,
            Coverage = notice.Coverage,
        };

    private static DocumentStatus StatusOf(Finding reason) =>
        reason.Rule == ReadingFindings.Encrypted.Code ? DocumentStatus.Encrypted
        : reason.Rule == ReadingFindings.NoText.Code ? DocumentStatus.NoText
        : reason.Rule == ReadingFindings.TimeLimit.Code ? DocumentStatus.Timeout
        : DocumentStatus.Failed;
}
