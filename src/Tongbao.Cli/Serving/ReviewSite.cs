using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;
using Tongbao.Languages;
using Tongbao.Review.Html;

namespace Tongbao.Cli.Serving;

/// <summary>
/// What a server answers: <c>GET /</c> the index, <c>GET /view/NAME</c> a page, <c>GET /ledger.xlsx</c> the workbook of all, and
/// <c>POST /drop/NAME</c> takes a file.
/// </summary>
/// <param name="pages">What may be shown.</param>
/// <param name="made">Makes the pages.</param>
/// <param name="ledger">Makes the workbook.</param>
/// <param name="labels">The words of the index.</param>
internal sealed class ReviewSite(ServedPages pages, PageStore made, Ledger ledger, Labels labels) : IDisposable
{
    private const string View = "/view/";
    private const string Drop = "/drop/";
    private const string Workbook = "/ledger.xlsx";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly ConcurrentDictionary<string, ReadResponse> _read = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _oneLedger = new(1);
    private readonly DroppedFiles _dropped = new();

    public void Dispose()
    {
        _dropped.Dispose();
        _oneLedger.Dispose();
    }

    /// <exception cref="OperationCanceledException">The server ends.</exception>
    public async Task<Reply> Answer(HttpListenerRequest request, CancellationToken stop)
    {
        var path = Uri.UnescapeDataString(request.Url?.AbsolutePath ?? "");
        try
        {
            if (request.HttpMethod == HttpMethod.Post.Method && path.StartsWith(Drop, StringComparison.Ordinal))
                return await Take(request, path[Drop.Length..], stop).ConfigureAwait(false);
            if (request.HttpMethod != HttpMethod.Get.Method)
                return Reply.Of(HttpStatusCode.MethodNotAllowed);
            if (path == "/")
                return Reply.Page(HttpStatusCode.OK, Index());
            if (path == Workbook)
                return await Download(stop).ConfigureAwait(false);
            return path.StartsWith(View, StringComparison.Ordinal)
                ? await Show(path[View.Length..], stop).ConfigureAwait(false)
                : Reply.Of(HttpStatusCode.NotFound);
        }
        catch (WorkersCannotStartException e)
        {
            Terminal.Say(Phrases.LineError(e.Message));
            return Reply.Of(HttpStatusCode.ServiceUnavailable);
        }
    }

    private async Task<Reply> Show(string name, CancellationToken stop)
    {
        if (pages.Find(name) is not { } input)
            return Reply.Of(HttpStatusCode.NotFound);
        var reading = await made.Get(input, stop).ConfigureAwait(false);
        _read[input.Relative] = reading.Response;
        return reading.Text is { } page ? Reply.Page(HttpStatusCode.OK, page) : Reply.Page(HttpStatusCode.InternalServerError, Index());
    }

    // Another site can make a browser post here, and the browser then says which site it was.
    private async Task<Reply> Take(HttpListenerRequest request, string name, CancellationToken stop)
    {
        if (request.Headers["Origin"] != request.Url!.GetLeftPart(UriPartial.Authority))
            return Reply.Of(HttpStatusCode.Forbidden);
        var (kept, refused) = _dropped.Keep(name, request.InputStream);
        if (kept is null)
            return Reply.Say(HttpStatusCode.InsufficientStorage, refused!.In(labels.Language));
        var input = pages.Add(kept);
        _read[input.Relative] = (await made.Get(input, stop).ConfigureAwait(false)).Response;
        return Reply.Say(HttpStatusCode.Created, input.Relative);
    }

    private async Task<Reply> Download(CancellationToken stop)
    {
        await _oneLedger.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            var workbook = await Task.Run(() => ledger.Write(pages.Inputs, stop), stop).ConfigureAwait(false);
            return new Reply(HttpStatusCode.OK, WorkbookType, workbook) { FileName = labels["ledger.file"] };
        }
        finally
        {
            _oneLedger.Release();
        }
    }

    private byte[] Index() =>
        Encoding.UTF8.GetBytes(
            new ReviewIndex(labels) { Served = new ServedIndex(Drop, Workbook, DroppedFiles.MaxBytes) }.Write([
                .. pages.Names.Select(name => new IndexRow(
                    name,
                    pages.Find(name) is null ? null : $"{View}{ReviewFolder.Link(name)}",
                    _read.GetValueOrDefault(name)
                )),
            ])
        );
}
