using Tongbao.Documents;
using Tongbao.Recognition;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Models;

public sealed class ModelFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_models_says_how_to_get_them()
    {
        var missing = new OnnxRecogniser(_folder.PathOf("none")).Missing?.ToString();

        Assert.Contains("there are no models in", missing, StringComparison.Ordinal);
        Assert.Contains("npm pack", missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_of_any_names_of_the_kind_are_found_below_the_folder()
    {
        foreach (var file in (string[])["a/next_DET.onnx", "a/next_rec.onnx", "a/next_dict.txt"])
            _folder.Write(file, []);
        var found = ModelFolder.Find(_folder.PathOf("."));

        Assert.EndsWith("next_DET.onnx", found?.Detection, StringComparison.Ordinal);
        Assert.EndsWith("next_rec.onnx", found?.Recognition, StringComparison.Ordinal);
        Assert.EndsWith("next_dict.txt", found?.Characters, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_none_is_one_clear_line()
    {
        foreach (var file in (string[])["det.onnx", "rec.onnx", "keys.txt"])
            _folder.Write(file, "none"u8.ToArray());
        var problem = Assert.Throws<OcrFailedException>(() => OnnxModels.Load(ModelFolder.Find(_folder.PathOf("."))!));

        Assert.Contains("rec.onnx cannot be loaded as a model: ", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.False(problem.IsMissing);
    }
}
