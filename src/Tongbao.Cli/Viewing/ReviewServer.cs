using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.Viewing;

/// <summary>Review pages over HTTP, for this machine only, each made when it is asked for.</summary>
/// <param name="pages">What may be shown.</param>
/// <param name="pool">Makes the pages, one after the other, each in a worker of its own.</param>
/// <param name="labels">The words of the index.</param>
internal sealed class ReviewServer(ServedPages pages, ReaderPool pool, Labels labels)
{
    /// <summary>A port of its own, so that verdicts, which a browser keeps by address, are there again the next day.</summary>
    public const int Port = 8127;

    private const string Prefix = "/view/";

    private readonly Lock _reading = new();
    private readonly Dictionary<string, ReadingAnswer> _answers = new(StringComparer.Ordinal);

    /// <summary>Serves until Ctrl-C or SIGTERM.</summary>
    /// <exception cref="UsageException">The port is taken.</exception>
    public ExitCode Run(int port)
    {
        // Empty: no configuration file and no variable may open another address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        using var app = builder.Build();
        using var interruption = new Interruption();
        app.Run(context => Answer(context, interruption.Token));
        try
        {
            app.StartAsync().GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            throw new UsageException($"--port {port}: {e.Message}");
        }

        Console.Error.WriteLine($"{app.Urls.First()}  (Ctrl-C ends)");
        interruption.Token.WaitHandle.WaitOne();
        app.StopAsync().GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private Task Answer(HttpContext context, CancellationToken stop)
    {
        var (request, path) = (context.Request, context.Request.Path.Value ?? "");
        // Another name for this address is that of a site which wants to read along (DNS rebinding).
        if (request.Host.Host is not ("127.0.0.1" or "localhost"))
            return Write(context, StatusCodes.Status403Forbidden, null);
        if (!HttpMethods.IsGet(request.Method))
            return Write(context, StatusCodes.Status405MethodNotAllowed, null);
        if (path == "/")
            return Write(context, StatusCodes.Status200OK, Index());
        return path.StartsWith(Prefix, StringComparison.Ordinal) && pages.Find(path[Prefix.Length..]) is { } input
            ? Task.Run(() => Make(context, input, stop), stop)
            : Write(context, StatusCodes.Status404NotFound, null);
    }

    private Task Make(HttpContext context, Input input, CancellationToken stop)
    {
        lock (_reading)
        {
            var reading = pool.Run([input], inOrder: true, stop).Single();
            _answers[input.Relative] = reading.Answer;
            return Write(context, reading.Text is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK, reading.Text ?? Index());
        }
    }

    private byte[] Index()
    {
        lock (_reading)
            return Encoding.UTF8.GetBytes(new ReviewIndex(labels).Write([.. pages.Names.Select(name => new IndexRow(name, pages.Find(name) is null ? null : $"{Prefix}{ReviewFolder.Link(name)}", _answers.GetValueOrDefault(name)))]));
    }

    private static async Task Write(HttpContext context, int status, byte[]? page)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = page is null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        await response.Body.WriteAsync(page ?? Encoding.UTF8.GetBytes($"{status}\n"));
    }
}
