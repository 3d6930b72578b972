using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.Viewing;

/// <summary>Review pages over HTTP, for this machine only, each made when it is asked for.</summary>
/// <param name="pages">What may be shown.</param>
/// <param name="reader">Makes the pages, one after the other.</param>
/// <param name="labels">The words of the index.</param>
internal sealed class ReviewServer(ServedPages pages, IDocumentReader reader, Labels labels) : IDisposable
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
        app.Run(Answer);
        using var interruption = new Interruption();
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
        reader.Abort();
        app.StopAsync().GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    public void Dispose() => reader.Dispose();

    private Task Answer(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path.Value ?? "");
        // Another name for this address is that of a site which wants to read along (DNS rebinding).
        if (request.Host.Host is not ("127.0.0.1" or "localhost"))
            return Write(context, StatusCodes.Status403Forbidden, null);
        if (!HttpMethods.IsGet(request.Method))
            return Write(context, StatusCodes.Status405MethodNotAllowed, null);
        if (path == "/")
            return Write(context, StatusCodes.Status200OK, System.Text.Encoding.UTF8.GetBytes(Index()));
        return path.StartsWith(Prefix, StringComparison.Ordinal) && pages.Find(path[Prefix.Length..]) is { } input
            ? Task.Run(() => Make(context, input))
            : Write(context, StatusCodes.Status404NotFound, null);
    }

    private Task Make(HttpContext context, Inputs.Input input)
    {
        lock (_reading)
        {
            var (answer, page) = reader.Read(input);
            _answers[input.Relative] = answer;
            return Write(context, page is null ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK, page ?? System.Text.Encoding.UTF8.GetBytes(Index()));
        }
    }

    private string Index()
    {
        lock (_reading)
            return new ReviewIndex(labels).Write([.. pages.Names.Select(name => new IndexRow(name, pages.Find(name) is null ? null : $"{Prefix}{ReviewFolder.Link(name)}", _answers.GetValueOrDefault(name)))]);
    }

    private static async Task Write(HttpContext context, int status, byte[]? page)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = page is null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        await response.Body.WriteAsync(page ?? System.Text.Encoding.UTF8.GetBytes($"{status}\n"));
    }
}
