using System.Text.Json.Nodes;
using Parquet;
using Parquet.Schema;

namespace Tongbao.Tables.Columns;

/// <summary>The values of one column for the rows of one row group, with Dremel's levels.</summary>
/// <remarks>
/// A definition level says how many of the optional and repeated fields on the way to a value are there; a repetition
/// level says at which of the repeated ones it goes on, 0 for a new row (S. Melnik and others, Dremel, VLDB 2010).
/// </remarks>
internal abstract class ParquetColumn(DataField leaf)
{
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    protected DataField Leaf => leaf;

    protected ReadOnlyMemory<int>? Definitions => leaf.MaxDefinitionLevel == 0 ? null : new ReadOnlyMemory<int>([.. _definitions]);

    protected ReadOnlyMemory<int>? Repetitions => leaf.MaxRepetitionLevel == 0 ? null : new ReadOnlyMemory<int>([.. _repetitions]);

    public static ParquetColumn Of(DataField leaf) =>
        leaf.ClrType switch
        {
            var type when type == typeof(int) => new ParquetColumn<int>(leaf, node => node.GetValue<int>()),
            var type when type == typeof(double) => new ParquetColumn<double>(leaf, node => node.GetValue<double>()),
            var type when type == typeof(bool) => new ParquetColumn<bool>(leaf, node => node.GetValue<bool>()),
            var type when type == typeof(ReadOnlyMemory<char>) => new ParquetColumn<ReadOnlyMemory<char>>(leaf, node =>
                node.GetValue<string>().AsMemory()
            ),
            var type => throw new ArgumentException($"no column for {type}", nameof(leaf)),
        };

    /// <summary>Adds a value; one that is null, or that stands in something that is null, by its levels only.</summary>
    public void Add(JsonNode? value, int repetition, int definition)
    {
        _repetitions.Add(repetition);
        _definitions.Add(definition);
        if (value is not null)
            AddValue(value);
    }

    /// <summary>Writes the column into the row group and forgets its values.</summary>
    public void WriteTo(ParquetRowGroupWriter group)
    {
        WriteValues(group);
        _definitions.Clear();
        _repetitions.Clear();
    }

    protected abstract void AddValue(JsonNode value);

    protected abstract void WriteValues(ParquetRowGroupWriter group);
}

/// <inheritdoc/>
internal sealed class ParquetColumn<T>(DataField leaf, Func<JsonNode, T> read) : ParquetColumn(leaf)
    where T : struct
{
    private readonly List<T> _values = [];

    protected override void AddValue(JsonNode value) => _values.Add(read(value));

    protected override void WriteValues(ParquetRowGroupWriter group)
    {
        group.WriteAllPartsAsync<T>(Leaf, _values.ToArray(), Definitions, Repetitions, CancellationToken.None).GetAwaiter().GetResult();
        _values.Clear();
    }
}
