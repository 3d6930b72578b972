using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Tongbao.Cli.Doctor;

[JsonSerializable(typeof(DoctorReport))]
internal sealed partial class DoctorContext : JsonSerializerContext
{
    /// <summary>Indented, in camel case, Chinese unescaped.</summary>
    public static DoctorContext Pretty { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                WriteIndented = true,
                NewLine = "\n",
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
