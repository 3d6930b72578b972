using Tongbao.Tests.Diffs;
using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Docs;

/// <summary>A reader's folder: what the commands of the documentation name is there, and <c>tongbao</c> is on the PATH.</summary>
internal sealed class ReaderFolder : IDisposable
{
    private readonly Tool _tool = new();

    /// <param name="commands">What they write is not there yet.</param>
    public ReaderFolder(IReadOnlyList<string> commands)
    {
        var (first, faulty) = (new Sample("01-numbered-problems"), new Sample("03-planted-defects"));
        _tool
            .With("bin/tongbao", $"#!/bin/sh\nexec {Tool.ShellCommand} \"$@\"\n")
            .With("notice.pdf", File.ReadAllBytes(first.PathOf("notice.pdf")))
            .With("notice.txt", File.ReadAllBytes(first.PathOf("notice.txt")))
            .With("notices/a.pdf", File.ReadAllBytes(first.PathOf("notice.pdf")))
            .With("notices/b.pdf", File.ReadAllBytes(faulty.PathOf("notice.pdf")))
            .With("golden/a.pdf.yaml", File.ReadAllText(first.PathOf("notice.yaml")))
            .With("out/a.pdf.yaml", File.ReadAllText(first.PathOf("notice.yaml")))
            .With("out/manifest.ndjson", "")
            .With("notices.ndjson", NoticeJson.WriteLine(first.Parse()) + "\n")
            .With("a.pdf.verdicts.json", VerdictFile.Of("aa", "a.pdf", 9, "2.1.1.1 right"))
            .With("all.verdicts.json", VerdictFile.Of("bb", "b.pdf", 14, "1.1 right"))
            .With("mine.yaml", Profile)
            .With("city.rules.yaml", Profile)
            .With("tongbao.yaml", Configuration);
        Directory.CreateSymbolicLink(_tool.PathOf("samples"), Repository.Samples);
        Run("chmod +x bin/tongbao");
        foreach (var output in commands.Select(Output).OfType<string>())
            Run($"rm -rf '{output}' '{output}.manifest.ndjson'");
    }

    /// <summary>The profile that the page of rules shows.</summary>
    private static string Profile => DocPage.Of("docs/en/rules.md").Blocks("yaml").First();

    /// <summary>The configuration that its page shows.</summary>
    private static string Configuration => DocPage.Of("docs/en/configuration.md").Blocks("yaml").First();

    public ToolRun Run(string command) => _tool.Shell($"PATH=$PWD/bin:$PATH\n{command}");

    public void Dispose() => _tool.Dispose();

    // -o out/
    private static string? Output(string command) =>
        command.Split(' ').SkipWhile(word => word is not ("-o" or "--write-baseline")).Skip(1).FirstOrDefault()?.TrimEnd('/');
}
