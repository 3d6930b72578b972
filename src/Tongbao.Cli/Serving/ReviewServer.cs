using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;
using Tongbao.Languages;
using Tongbao.Review.Html;

namespace Tongbao.Cli.Serving;

/// <summary>Review pages over HTTP, for this machine only, each made when it is asked for.</summary>
/// <param name="pages">What may be shown.</param>
/// <param name="pool">Makes a page.</param>
/// <param name="jobs">How many pages are made at the same time: a slow one delays no other.</param>
/// <param name="labels">The words of the index.</param>
internal sealed class ReviewServer(ServedPages pages, WorkerPool pool, int jobs, Labels labels)
{
    /// <summary>A port of its own, so that verdicts, which a browser keeps by address, are there again the next day.</summary>
    public const int Port = 8127;

    private const string Prefix = "/view/";

    private readonly ConcurrentDictionary<string, ReadResponse> _answers = new(StringComparer.Ordinal);

    /// <summary>Serves until Ctrl-C or SIGTERM.</summary>
    /// <param name="port">0 for any free one.</param>
    /// <exception cref="UsageException">The port is taken.</exception>
    public ExitCode Run(int port)
    {
        using var listener = new HttpListener();
        // Requests that call this address by another name are refused: a site that wants to read along (DNS rebinding) has one.
        listener.Prefixes.Add($"http://{IPAddress.Loopback}:{(port == 0 ? FreePort() : port)}/");
        using var interruption = new Interruption();
        try
        {
            listener.Start();
        }
        catch (HttpListenerException e)
        {
            throw new UsageException(Phrases.ErrorPort(port, e.Message));
        }

        using var end = interruption.Token.Register(listener.Abort);
        Terminal.Say(Phrases.ViewServing(listener.Prefixes.Single()));
        using var made = new PageStore(pool, jobs);
        while (Next(listener) is { } context)
            _ = Task.Run(() => Answer(context, made, interruption.Token));
        return ExitCode.Done;
    }

    // Null when there will be none any more.
    private static HttpListenerContext? Next(HttpListener listener)
    {
        try
        {
            return listener.GetContext();
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Answer(HttpListenerContext context, PageStore made, CancellationToken stop)
    {
        try
        {
            var (status, page) = await Answer(context.Request, made, stop).ConfigureAwait(false);
            await Write(context.Response, status, page).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever asked is gone, or the server is.
        }
    }

    private async Task<(HttpStatusCode Status, byte[]? Page)> Answer(HttpListenerRequest request, PageStore made, CancellationToken stop)
    {
        if (request.HttpMethod != HttpMethod.Get.Method)
            return (HttpStatusCode.MethodNotAllowed, null);
        var path = Uri.UnescapeDataString(request.Url?.AbsolutePath ?? "");
        if (path == "/")
            return (HttpStatusCode.OK, Index());
        if (!path.StartsWith(Prefix, StringComparison.Ordinal) || pages.Find(path[Prefix.Length..]) is not { } input)
            return (HttpStatusCode.NotFound, null);
        try
        {
            var reading = await made.Get(input, stop).ConfigureAwait(false);
            _answers[input.Relative] = reading.Response;
            return reading.Text is null ? (HttpStatusCode.InternalServerError, Index()) : (HttpStatusCode.OK, reading.Text);
        }
        catch (WorkersCannotStartException e)
        {
            Terminal.Say(Phrases.LineError(e.Message));
            return (HttpStatusCode.ServiceUnavailable, null);
        }
    }

    private byte[] Index() =>
        Encoding.UTF8.GetBytes(
            new ReviewIndex(labels).Write([
                .. pages.Names.Select(name => new IndexRow(
                    name,
                    pages.Find(name) is null ? null : $"{Prefix}{ReviewFolder.Link(name)}",
                    _answers.GetValueOrDefault(name)
                )),
            ])
        );

    private static async Task Write(HttpListenerResponse response, HttpStatusCode status, byte[]? page)
    {
        response.StatusCode = (int)status;
        response.ContentType = page is null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
        response.Headers[HttpResponseHeader.CacheControl] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Content-Security-Policy"] = "frame-ancestors 'none'";
        var body = page ?? Encoding.UTF8.GetBytes($"{(int)status}\n");
        response.ContentLength64 = body.Length;
        await response.OutputStream.WriteAsync(body).ConfigureAwait(false);
        response.Close();
    }
}
