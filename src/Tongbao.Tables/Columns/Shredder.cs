using System.Text.Json.Nodes;
using Parquet;
using Parquet.Schema;

namespace Tongbao.Tables.Columns;

/// <summary>Takes rows apart into columns, walking the schema and a row together.</summary>
internal sealed class Shredder
{
    private readonly ParquetSchema _schema;
    private readonly List<ParquetColumn> _columns;
    private readonly Dictionary<FieldPath, ParquetColumn> _columnOf;

    public Shredder(ParquetSchema schema)
    {
        _schema = schema;
        _columns = [.. schema.DataFields.Select(ParquetColumn.Of)];
        _columnOf = schema.DataFields.Zip(_columns).ToDictionary(pair => pair.First.Path, pair => pair.Second);
    }

    /// <summary>Rows added since the last row group.</summary>
    public int Rows { get; private set; }

    public void Add(JsonObject row)
    {
        foreach (var field in _schema.Fields)
            Shred(field, row[field.Name], 0, 0);
        Rows++;
    }

    /// <summary>Writes the rows as a row group and forgets them.</summary>
    public void WriteTo(ParquetWriter writer)
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in _columns)
            column.WriteTo(group);
        group.CompleteValidate();
        Rows = 0;
    }

    // definition counts what is there above the field.
    private void Shred(Field field, JsonNode? value, int repetition, int definition)
    {
        if (value is not null && field.IsNullable)
            definition++;
        switch (field)
        {
            case StructField group:
                foreach (var member in group.Fields)
                    Shred(member, value?[member.Name], repetition, definition);
                break;
            case ListField list when value is JsonArray { Count: > 0 } elements:
                for (var i = 0; i < elements.Count; i++)
                    Shred(list.Item, elements[i], i == 0 ? repetition : list.MaxRepetitionLevel, definition + 1);
                break;
            case ListField list:
                Shred(list.Item, null, repetition, definition);
                break;
            case DataField column:
                _columnOf[column.Path].Add(value, repetition, definition);
                break;
        }
    }
}
