using NodaTime;

namespace SelectionRules.Tests;

public sealed class ClosingTimeTests
{
    [Fact]
    public void FirstLateInstant_OfAWholeMinute_IsTheNextMinute() =>
        Assert.Equal(Instant.FromUtc(2025, 10, 26, 23, 0), At(new(2025, 10, 26, 23, 59), ClosingPrecision.WholeMinute).FirstLateInstant);

    [Fact]
    public void FirstLateInstant_OfAnInstant_IsTheNextNanosecond() =>
        Assert.Equal(Instant.FromUtc(2025, 10, 26, 22, 59).PlusNanoseconds(1), At(new(2025, 10, 26, 23, 59), ClosingPrecision.Instant).FirstLateInstant);

    [Fact]
    public void FirstLateInstant_OfATimeThatOccursTwice_IsAfterTheLaterOne() =>
        Assert.Equal(Instant.FromUtc(2025, 10, 26, 1, 31), At(new(2025, 10, 26, 2, 30), ClosingPrecision.WholeMinute).FirstLateInstant);

    [Fact]
    public void FirstLateInstant_OfATimeThatIsSkipped_IsAfterTheGap() =>
        Assert.Equal(Instant.FromUtc(2026, 3, 29, 1, 1), At(new(2026, 3, 29, 2, 30), ClosingPrecision.WholeMinute).FirstLateInstant);

    private static ClosingTime At(LocalDateTime moment, ClosingPrecision precision) =>
        new() { LastMoment = moment, Zone = "Europe/Brussels", Precision = precision, Basis = Sample.Law("3") };
}
