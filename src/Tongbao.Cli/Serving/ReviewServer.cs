using System.Net;
using System.Net.Sockets;
using System.Text;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;
using Tongbao.Review.Html;

namespace Tongbao.Cli.Serving;

/// <summary>Review pages over HTTP, for this machine only, each made when it is asked for.</summary>
/// <param name="pages">What may be shown.</param>
/// <param name="pool">Makes the pages, one after the other, each in a worker of its own.</param>
/// <param name="labels">The words of the index.</param>
internal sealed class ReviewServer(ServedPages pages, WorkerPool pool, Labels labels)
{
    /// <summary>A port of its own, so that verdicts, which a browser keeps by address, are there again the next day.</summary>
    public const int Port = 8127;

    private const string Prefix = "/view/";

    private readonly Lock _reading = new();
    private readonly Dictionary<string, ReadResponse> _answers = new(StringComparer.Ordinal);

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
            throw new UsageException($"--port {port}: {e.Message}");
        }

        using var end = interruption.Token.Register(listener.Abort);
        Console.Error.WriteLine($"{listener.Prefixes.Single()}  (Ctrl-C ends)");
        while (Next(listener) is { } context)
            ThreadPool.QueueUserWorkItem(_ => Answer(context, interruption.Token));
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

    private void Answer(HttpListenerContext context, CancellationToken stop)
    {
        try
        {
            var (status, page) = Answer(context.Request, stop);
            Write(context.Response, status, page);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Whoever asked is gone, or the server is.
        }
    }

    private (HttpStatusCode Status, byte[]? Page) Answer(HttpListenerRequest request, CancellationToken stop)
    {
        if (request.HttpMethod != HttpMethod.Get.Method)
            return (HttpStatusCode.MethodNotAllowed, null);
        var path = Uri.UnescapeDataString(request.Url?.AbsolutePath ?? "");
        if (path == "/")
            return (HttpStatusCode.OK, Index());
        return path.StartsWith(Prefix, StringComparison.Ordinal) && pages.Find(path[Prefix.Length..]) is { } input
            ? Make(input, stop)
            : (HttpStatusCode.NotFound, null);
    }

    private (HttpStatusCode Status, byte[] Page) Make(Input input, CancellationToken stop)
    {
        lock (_reading)
        {
            var reading = pool.Run([input], inOrder: true, stop).Single();
            _answers[input.Relative] = reading.Response;
            return reading.Text is null ? (HttpStatusCode.InternalServerError, Index()) : (HttpStatusCode.OK, reading.Text);
        }
    }

    private byte[] Index()
    {
        lock (_reading)
            return Encoding.UTF8.GetBytes(
                new ReviewIndex(labels).Write([
                    .. pages.Names.Select(name => new IndexRow(
                        name,
                        pages.Find(name) is null ? null : $"{Prefix}{ReviewFolder.Link(name)}",
                        _answers.GetValueOrDefault(name)
                    )),
                ])
            );
    }

    private static void Write(HttpListenerResponse response, HttpStatusCode status, byte[]? page)
    {
        response.StatusCode = (int)status;
        response.ContentType = page is null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
        response.Headers[HttpResponseHeader.CacheControl] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Content-Security-Policy"] = "frame-ancestors 'none'";
        response.Close(page ?? Encoding.UTF8.GetBytes($"{(int)status}\n"), willBlock: true);
    }
}
