using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;
using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary><c>tongbao view --serve</c>, asked over HTTP.</summary>
[Trait("Category", "Process")]
public sealed class ReviewServerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private readonly HttpClient _client = server.Client;

    [Fact]
    public async Task The_index_leads_to_pages_that_are_made_when_they_are_asked_for()
    {
        Assert.Contains("""<a href="/view/%E6%B7%B1/a.txt">""", await _client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("台账更新不及时", await _client.GetStringAsync("/view/深/a.txt"), StringComparison.Ordinal);
        Assert.Contains("关于巡察整改情况的通报", await _client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/view/../secret.txt")]
    [InlineData("/view/%2e%2e/secret.txt")]
    [InlineData("/view/..%2fsecret.txt")]
    [InlineData("/view//etc/passwd")]
    [InlineData("/view/%2Fetc%2Fpasswd")]
    [InlineData("/view/深/..\\..\\secret.txt")]
    public void No_path_leads_out_of_the_folder(string path) =>
        Assert.StartsWith("HTTP/1.1 404", Ask(path, _client.BaseAddress!.Authority), StringComparison.Ordinal);

    [Fact]
    public void Another_name_for_this_machine_is_refused() =>
        Assert.StartsWith("HTTP/1.1 404", Ask("/", $"evil.example:{_client.BaseAddress!.Port}"), StringComparison.Ordinal);

    [Fact]
    public void It_listens_on_this_machine_only() => Assert.Equal(IPAddress.Loopback.ToString(), _client.BaseAddress!.Host);

    [Fact]
    public async Task The_ledger_has_all_that_is_listed()
    {
        using var answer = await _client.GetAsync("/ledger.xlsx");
        var ledger = NoticeParser.Parse(NoticeSource.FromBytes(await answer.Content.ReadAsByteArrayAsync(), "ledger.xlsx"));

        Assert.Equal("整改台账.xlsx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("台账更新不及时", ledger.Issues.Select(issue => issue.Title.Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    public async Task What_another_site_posts_is_refused(string? origin)
    {
        using var answer = await Post("b.txt", SmallNotice.Text, origin);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("b.txt", await _client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_leads_back_to_the_index() =>
        Assert.Contains("""<a href="/" id="back">""", await _client.GetStringAsync("/view/深/a.txt"), StringComparison.Ordinal);

    [SkippableFact, Trait("Category", "Linux")]
    [UnsupportedOSPlatform("windows")]
    public void The_browser_opens_where_there_is_one()
    {
        Linux.SkipElsewhere("has a program stand in for xdg-open");
        using var tool = new Tool().WithProgram("bin/xdg-open", "echo \"$1\" > opened.tmp; mv opened.tmp opened");
        tool.Environment["PATH"] = $"{tool.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        tool.Environment["DISPLAY"] = ":0";
        using var process = tool.Start("view", "--serve", "--port", "0");
        var said = process.StandardError.ReadLine();
        Tool.WaitUntil(() => File.Exists(tool.PathOf("opened")));
        process.Kill();

        Assert.StartsWith(tool.Read("opened").Trim(), said, StringComparison.Ordinal);
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void Interrupt_ends_it()
    {
        Linux.SkipElsewhere("sends a signal");
        using var own = new RunningServer();
        own.Interrupt();
        Tool.WaitForExit(own.Process);

        Assert.Equal(0, own.Process.ExitCode);
    }

    private async Task<HttpResponseMessage> Post(string name, string text, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/drop/{name}") { Content = new StringContent(text) };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await _client.SendAsync(request);
    }

    // As it stands: a client library would clean the path.
    private string Ask(string path, string host)
    {
        using var socket = new TcpClient(_client.BaseAddress!.Host, _client.BaseAddress.Port);
        using var stream = socket.GetStream();
        stream.Write(
            Encoding.UTF8.GetBytes($"GET {path.Replace("深", "%E6%B7%B1")} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
        );
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
