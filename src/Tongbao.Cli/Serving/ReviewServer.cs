using System.Net;
using System.Net.Sockets;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;
using Tongbao.Languages;
using Tongbao.Review.Html;

namespace Tongbao.Cli.Serving;

/// <summary>Review pages over HTTP, for this machine only, each made when it is asked for.</summary>
/// <param name="pages">What may be shown.</param>
/// <param name="plan">How to read; a slow page delays no other.</param>
/// <param name="labels">The words of the index.</param>
internal sealed class ReviewServer(ServedPages pages, ReadPlan plan, Labels labels)
{
    /// <summary>A port of its own, so that verdicts, which a browser keeps by address, are there again the next day.</summary>
    public const int Port = 8127;

    /// <summary>Serves until Ctrl-C or SIGTERM.</summary>
    /// <param name="port">0 for any free one.</param>
    /// <param name="opensBrowser">True to show the index to whoever sits here.</param>
    /// <exception cref="UsageException">The port is taken.</exception>
    public ExitCode Run(int port, bool opensBrowser)
    {
        using var listener = new HttpListener();
        // Requests that call this address by another name are refused: a site that wants to read along (DNS rebinding) has one.
        listener.Prefixes.Add($"http://{IPAddress.Loopback}:{(port == 0 ? FreePort() : port)}/");
        using var interruption = new Interruption();
        try
        {
            listener.Start();
        }
        catch (HttpListenerException)
        {
            throw new UsageException(Phrases.ErrorPort(port));
        }

        using var end = interruption.Token.Register(listener.Abort);
        // One more than there are cores, and never one alone.
        using var made = new PageStore(WorkerPool.Of(plan, 1), Math.Max(2, plan.Jobs + 1));
        using var site = new ReviewSite(pages, made, new Ledger(plan), labels);
        Terminal.Say(Phrases.ViewServing(listener.Prefixes.Single()));
        if (opensBrowser)
            Browser.Open(listener.Prefixes.Single());
        while (Next(listener) is { } context)
            _ = Task.Run(() => Answer(context, site, interruption.Token));
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

    private static async Task Answer(HttpListenerContext context, ReviewSite site, CancellationToken stop)
    {
        try
        {
            var reply = await site.Answer(context.Request, stop).ConfigureAwait(false);
            await Write(context.Response, reply).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever asked is gone, or the server is.
        }
    }

    private static async Task Write(HttpListenerResponse response, Reply reply)
    {
        response.StatusCode = (int)reply.Status;
        response.ContentType = reply.Type;
        response.Headers[HttpResponseHeader.CacheControl] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Content-Security-Policy"] = "frame-ancestors 'none'";
        if (reply.FileName is { } name)
            response.Headers["Content-Disposition"] = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(name)}";
        response.ContentLength64 = reply.Body.Length;
        await response.OutputStream.WriteAsync(reply.Body).ConfigureAwait(false);
        response.Close();
    }
}
