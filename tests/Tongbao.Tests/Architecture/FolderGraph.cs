using Mono.Cecil;
using Mono.Cecil.Cil;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Architecture;

/// <summary>Which folders of a project use which others, from its compiled code: base types, signatures, attributes and bodies.</summary>
internal sealed class FolderGraph
{
    private readonly Dictionary<string, string> _folders;
    private readonly Dictionary<(string From, string To), string> _arrows = [];

    private FolderGraph(string project) =>
        _folders = SourceTree
            .Files(Path.Combine(Repository.Root, "src", project))
            .DistinctBy(Path.GetFileNameWithoutExtension)
            .ToDictionary(
                file => Path.GetFileNameWithoutExtension(file),
                file =>
                    Path.GetRelativePath(Path.Combine(Repository.Root, "src", project), Path.GetDirectoryName(file)!).Replace('\\', '/'),
                StringComparer.Ordinal
            );

    /// <summary>The folders, the root as <c>.</c>.</summary>
    public IReadOnlyCollection<string> Folders => [.. _folders.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Each arrow with one example: <c>Shell → Workers (Terminal uses WorkerPool)</c>.</summary>
    public IReadOnlyDictionary<(string From, string To), string> Arrows => _arrows;

    public static FolderGraph Of(string project)
    {
        var graph = new FolderGraph(project);
        using var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, $"{project}.dll"));
        foreach (var type in assembly.MainModule.GetTypes())
            graph.Add(type);
        return graph;
    }

    /// <summary>The arrows that stand in a cycle.</summary>
    public IEnumerable<string> Cycles() =>
        _arrows.Where(arrow => Reaches(arrow.Key.To, arrow.Key.From, [])).Select(arrow => arrow.Value).Order(StringComparer.Ordinal);

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to || (seen.Add(from) && _arrows.Keys.Any(arrow => arrow.From == from && Reaches(arrow.To, to, seen)));

    private void Add(TypeDefinition type)
    {
        Add(type, type.BaseType);
        foreach (var face in type.Interfaces)
            Add(type, face.InterfaceType);
        foreach (var field in type.Fields)
            Add(type, field.FieldType);
        foreach (var attribute in type.CustomAttributes)
            Add(type, attribute.AttributeType);
        foreach (var method in type.Methods)
        {
            Add(type, method);
            foreach (var variable in method.HasBody ? method.Body.Variables : [])
                Add(type, variable.VariableType);
            foreach (var instruction in method.HasBody ? method.Body.Instructions : [])
                Add(type, instruction);
        }
    }

    private void Add(TypeDefinition user, Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case MethodReference method:
                Add(user, method);
                break;
            case FieldReference field:
                Add(user, field.DeclaringType);
                Add(user, field.FieldType);
                break;
            case TypeReference type:
                Add(user, type);
                break;
        }
    }

    private void Add(TypeDefinition user, MethodReference method)
    {
        Add(user, method.DeclaringType);
        Add(user, method.ReturnType);
        foreach (var parameter in method.Parameters)
            Add(user, parameter.ParameterType);
        foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
            Add(user, argument);
    }

    private void Add(TypeDefinition user, TypeReference? used)
    {
        if (used is GenericInstanceType generic)
        {
            foreach (var argument in generic.GenericArguments)
                Add(user, argument);
        }

        used = used?.GetElementType();
        if (used?.Scope is not ModuleDefinition || Outer(user) is not { } from || Outer(used) is not { } to)
            return;
        var (fromFolder, toFolder) = (_folders[from], _folders[to]);
        if (fromFolder != toFolder)
            _arrows.TryAdd((fromFolder, toFolder), $"{fromFolder} → {toFolder} ({from} uses {to})");
    }

    // The name of the file that a type is in; null for what the compiler makes.
    private string? Outer(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        var name = type.Name.Split('`')[0];
        return _folders.ContainsKey(name) ? name : null;
    }
}
