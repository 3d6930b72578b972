using System.Diagnostics;
using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary><c>tongbao view --serve</c> over one notice and its output.</summary>
public sealed class RunningServer : IDisposable
{
    private readonly Tool _tool = new Tool().With("in/深/a.txt", SmallNotice.Text).With("secret.txt", SmallNotice.Text);

    /// <summary>One that shows a folder.</summary>
    public RunningServer()
        : this("out", "in") { }

    private RunningServer(params string[] folders)
    {
        var notice = NoticeParser.Parse(NoticeSource.FromText(SmallNotice.Text));
        _tool.Write("out/深/a.txt.yaml", NoticeYaml.Write(notice));
        Process = _tool.Start(["view", "--serve", .. folders, "--port", "0", "--no-browser"]);
        Client = new HttpClient { BaseAddress = new Uri(Process.StandardError.ReadLine()!.Split(' ')[0]) };
    }

    /// <summary>One that shows what is dropped on it.</summary>
    public static RunningServer Empty() => new([]);

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address => Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>Its process.</summary>
    public Process Process { get; }

    public void Dispose()
    {
        Client.Dispose();
        if (!Process.HasExited)
            Process.Kill();
        Process.Dispose();
        _tool.Dispose();
    }

    /// <summary>Sends it Ctrl-C.</summary>
    public void Interrupt() => _tool.Shell($"kill -INT {Process.Id}");
}
