using SelectionRules.Belgium;

namespace SelectionRules.Json.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Read_WrittenChamber_IsEqual()
    {
        var text = ProcedureJson.Write(SocialMediaAssistant2025.Procedure);

        Assert.Equal(SocialMediaAssistant2025.Procedure, ProcedureJson.Read(text).Procedure);
    }
}
