using PublicApiGenerator;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Architecture;

public class PublicApiTests
{
    [Fact]
    public void The_public_API_changes_only_on_purpose() =>
        Snapshot.Verify(
            typeof(NoticeParser).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n"
        );
}
