using System.Reflection;
using Xunit.Sdk;

namespace Tongbao.Tests.Support;

/// <summary>Runs a theory once for each case of a spec: its name, input and expected output.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecAttribute(string file) : DataAttribute
{
    /// <summary>Name of the Markdown file in the folder of the specs.</summary>
    public string File { get; } = file;

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        SpecFile.Read(File).Select(spec => new object[] { spec.Name, spec.Input, spec.Expected });
}
