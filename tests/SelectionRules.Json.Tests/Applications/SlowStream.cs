namespace SelectionRules.Json.Tests;

/// <summary>Gives a few bytes at a time, as pipes do.</summary>
internal sealed class SlowStream(byte[] bytes, int chunk) : MemoryStream(bytes)
{
    // Reading into a span ends here too, for a class that derives from MemoryStream.
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
}
