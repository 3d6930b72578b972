using System.Text.Json;
using Tongbao.Text;

namespace Tongbao.Cli.Checking;

/// <summary>A line of JSON a finding; files without one have none.</summary>
internal sealed class NdjsonReport(Stream output) : IFindingReport
{
    private readonly Utf8JsonWriter _writer = new(output, JsonText.OneLine);

    public void Begin() { }

    public void Add(CheckedFile file)
    {
        foreach (var finding in file.Findings)
        {
            FindingJson.Write(_writer, finding, file.Path);
            _writer.Flush();
            output.Write("\n"u8);
            _writer.Reset();
        }
    }

    public void End(CheckTally tally) { }

    public void Dispose() => _writer.Dispose();
}
