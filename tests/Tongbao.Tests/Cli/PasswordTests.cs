using Tongbao.Cli.Reading;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Reading;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>Passwords come by file, by variable, several and by pattern, and are never shown.</summary>
[Trait("Category", "Process")]
public sealed class PasswordTests : IDisposable
{
    private const string Pdf = "in/user-password-aes256.pdf";

    private readonly Tool _tool = new Tool().With(Pdf, File.ReadAllBytes(new Fixture("user-password-aes256").PathOf("pdf")));

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("wrong\nsecret\n")]
    [InlineData("*.pdf\tsecret\n")]
    [InlineData("other/**\twrong\nuser-*\tsecret\n")]
    public void A_file_holds_several_and_says_whose_they_are(string passwords)
    {
        _tool.With("passwords.txt", passwords).Run("parse", "in", "-o", "out", "--password-file", "passwords.txt");

        Assert.Equal(["user-password-aes256.pdf ok"], _tool.Statuses().Select(line => line.Replace("notANotice", "ok")));
    }

    [Fact]
    public void A_pattern_that_does_not_fit_opens_nothing()
    {
        _tool.With("passwords.txt", "other/**\tsecret\n").Run("parse", "in", "-o", "out", "--password-file", "passwords.txt");

        Assert.Equal(["user-password-aes256.pdf encrypted"], _tool.Statuses());
    }

    [Fact]
    public void A_variable_opens_it_and_is_not_shown()
    {
        _tool.Environment["TONGBAO_PASSWORD"] = Fixture.Password;

        Assert.NotEqual(4, _tool.Run("parse", Pdf).ExitCode);
        Assert.DoesNotContain(Fixture.Password, _tool.Run("parse", Pdf, "--show-settings").Output, StringComparison.Ordinal);
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void A_password_of_the_command_line_does_not_stay_in_sight()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "reads /proc");
        _tool.HasFaults = true;
        _tool.With("hanging/a.txt", "TONGBAO-FAULT wait\n");
        using var run = _tool.Start("parse", "hanging", "-o", "out", "--password", "unseen-word");
        Tool.WaitUntil(() => File.Exists(_tool.PathOf("out/manifest.ndjson.partial")));
        var arguments = File.ReadAllText($"/proc/{run.Id}/cmdline");
        run.Kill(entireProcessTree: true);

        Assert.Contains("--password", arguments, StringComparison.Ordinal);
        Assert.DoesNotContain("unseen-word", arguments, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_of_a_pattern_are_tried_first() =>
        Assert.Equal(["mine", "a", "b"], Passwords.For("a\n2023/**\tmine\nb\n2024/**\tother", "2023/x.pdf"));
}
