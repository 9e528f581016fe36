using System.Text;
using System.Text.Json;

namespace SelectionRules.Records.Tests;

public sealed class SealedRecordTests
{
    private static readonly SealedRecord Record = SealedRecord.Of(Pools.Procedure.Evaluate(Pools.Of(3)));

    [Fact]
    public void Read_AFileAsItWasSealed_GivesTheRecord()
    {
        var reading = SealedRecord.Read(Record.Bytes);

        Assert.True(reading.IsRecord, reading.Refusal?.ToString());
        Assert.Equal(3, reading.Record.Candidates);
        Assert.Equal("be-chamber-2025", reading.Record.ProcedureId);
        Assert.Equal(Record.Seal, reading.Record.Seal);
    }

    [Fact]
    public void Replay_AFileAsItWasSealed_GivesTheSameBytes()
    {
        var report = SealedRecord.Read(Record.Bytes).Record.Replay();

        Assert.Empty(report.Errors);
        Assert.Empty(report.Differences);
        Assert.True(report.IsSame);
    }

    [Fact]
    public void Read_WithAnyByteChanged_IsRefusedAndThePartIsNamed()
    {
        var file = Record.Bytes.ToArray();
        var parts = PartOfEachByte(file);
        for (var place = 0; place < file.Length; place++)
        {
            var before = file[place];
            foreach (var other in new[] { (byte)(before ^ 1), (byte)'"', (byte)0xff })
            {
                if (other == before)
                {
                    continue;
                }

                file[place] = other;
                var refusal = SealedRecord.Read(file).Refusal;

                Assert.True(refusal is not null, $"byte {place} changed to {other} was not noticed");
                Assert.True(parts[place] is not { } part || refusal.Part == part, $"byte {place} of {parts[place]} changed to {other}: {refusal}");
            }

            file[place] = before;
        }
    }

    [Theory]
    [InlineData("\"format\":1,", "\"format\":2,", "The record is of format 2; this version reads format 1. A later version of the library reads it.")]
    [InlineData("\"format\":1,", "\"format\":99999999999999999999,", "The record is of format 99999999999999999999; this version reads format 1. A later version of the library reads it.")]
    public void Read_ANewerFormat_IsRefusedInClearWords(string before, string after, string message)
    {
        var refusal = SealedRecord.Read(Changed(before, after)).Refusal!;

        Assert.Equal(RecordPart.Format, refusal.Part);
        Assert.Equal(message, refusal.Message);
    }

    // {"evidence": comes first: what is changed before the evidence begins is a change of its part.
    [Fact]
    public void Read_AChangedByteOfTheFirstName_NamesThatPart()
    {
        for (var place = 0; place < "{\"evidence\":".Length; place++)
        {
            foreach (var mask in (byte[])[0x01, 0x20, 0x80])
            {
                var file = Changed("\"format\":1,", "\"format\":1,");
                file[place] ^= mask;

                Assert.Equal(RecordPart.Evidence, SealedRecord.Read(file).Refusal!.Part);
            }
        }
    }

    [Fact]
    public void Read_AnotherWayToWriteTheSame_IsRefused()
    {
        var refusal = SealedRecord.Read(Changed("\"format\":1,", "\"format\": 1,")).Refusal!;

        Assert.Contains("not written canonically", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no record")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":1,\"\\ud800\":1}")]
    [InlineData("{\"format\":\"1\",\"seals\":null}")]
    public void Read_WhatIsNoRecord_IsRefused(string file) => Assert.False(SealedRecord.Read(Encoding.UTF8.GetBytes(file)).IsRecord);

    // Whoever can write the file can seal another: the replay still tells that these rules do not give that outcome.
    [Fact]
    public void Replay_AForgedOutcomeWithNewSeals_SaysWhatDiffers()
    {
        var forged = Forged(RecordPart.Outcome, "\"rank\":1,", "\"rank\":7,");

        var report = SealedRecord.Read(forged.Bytes).Record.Replay();

        Assert.False(report.IsSame);
        var difference = Assert.Single(report.Differences);
        Assert.Equal("outcome/lines/C3 (nl)/rank: recorded 7, now 1", difference.ToString());
    }

    [Fact]
    public void Replay_ProceduresOrEvidenceThatThisVersionDoesNotRead_SaysSoWithoutAnOutcome()
    {
        var procedure = Forged(RecordPart.Procedure, "\"id\":", "\"unknown\":").Replay();
        var evidence = Forged(RecordPart.Evidence, "\"receivedAt\":", "\"unknown\":").Replay();
        var result = Forged(RecordPart.Evidence, "\"oral\":\"60.5\"", "\"oral\":\"sixty\"").Replay();
        var above = Forged(RecordPart.Evidence, "\"oral\":\"60.5\"", "\"oral\":\"100.5\"").Replay();

        Assert.All([procedure, evidence, result, above], report => Assert.False(report.IsSame));
        Assert.All([procedure, evidence, result, above], report => Assert.NotEmpty(report.Errors));
    }

    // Sealed anew, every hash is right: what is no evidence, no version or no procedure is refused all the same, not stumbled over.
    [Theory]
    [InlineData(RecordPart.Evidence, "\"oral\":\"60.5\"", "\"oral\":60.5")]
    [InlineData(RecordPart.Evidence, "\"application\":", "\"letter\":")]
    [InlineData(RecordPart.Evidence, "\"candidate\":\"C1\"", "\"candidate\":1")]
    [InlineData(RecordPart.Format, "1", "-1")]
    [InlineData(RecordPart.Format, "1", "null")]
    [InlineData(RecordPart.Library, "", "[\"0.1.0\"]")]
    [InlineData(RecordPart.Procedure, "\"id\":\"be-chamber-2025\"", "\"id\":7")]
    public void Read_APartThatIsNoneOfARecordSealedAnew_IsRefusedAndNamed(RecordPart part, string before, string after)
    {
        var refusal = SealedRecord.Read(Forged(part, before.Length > 0 ? before : Encoding.UTF8.GetString(Record.PartOf(part)), after).Bytes).Refusal;

        Assert.Equal(part, refusal?.Part);
    }

    [Fact]
    public void Read_ASealOfManyLetters_IsRefusedInAFewWords()
    {
        var file = Changed($"\"evidence\":\"{Record.SealOf(RecordPart.Evidence)}\"", $"\"evidence\":\"{new string('f', 100_000)}\"");

        Assert.InRange(SealedRecord.Read(file).Refusal!.Message.Length, 1, 400);
    }

    [Fact]
    public void Record_HoldsNothingOfAPersonThatNoRuleLooksAt()
    {
        using var document = JsonDocument.Parse(Record.Bytes);
        var application = document.RootElement.GetProperty("evidence")[0].GetProperty("application");

        Assert.Equal(
            ["candidate", "chosenLanguageRole", "citizenships", "civilAndPoliticalRights", "diplomas", "documents", "experience", "irreproachableConduct", "receivedAt"],
            application.EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void Record_LeavesOutDocumentsAndExperienceThatNoRuleAsksFor_AndReplaysAllTheSame()
    {
        // Without the preference, which looks at experience of any domain, the notice asks for that in social media only.
        var procedure = Pools.Procedure with { Preferences = [] };
        var candidate = Pools.Of(1).Candidates.Single();
        var application = candidate.Application with
        {
            Documents = [.. candidate.Application.Documents, SupportingDocument.Of("disability-certificate")],
            Experience = [.. candidate.Application.Experience, new WorkExperience { Domain = "trade-union", From = new(2015, 1, 1), To = new(2016, 1, 1) }],
        };

        var record = SealedRecord.Of(procedure.Evaluate([candidate with { Application = application }]));

        var text = Encoding.UTF8.GetString(record.Bytes.Span);
        Assert.DoesNotContain("disability-certificate", text, StringComparison.Ordinal);
        Assert.DoesNotContain("trade-union", text, StringComparison.Ordinal);
        Assert.Contains("\"domain\":\"social-media\"", text, StringComparison.Ordinal);
        Assert.Contains("criminal-record-extract", text, StringComparison.Ordinal);
        Assert.True(SealedRecord.Read(record.Bytes).Record.Replay().IsSame);
    }

    [Fact]
    public void Replay_ARecordOfAnEarlierVersion_NamesTheRulesThatChangedSince()
    {
        var report = SealedRecord.Of(Pools.Procedure.Evaluate(Pools.Of(1)), "0.0.9").Replay();

        Assert.True(report.IsSame);
        Assert.Equal("0.0.9", report.SealedBy);
        Assert.False(report.IsSealedByLaterVersion);
        Assert.Contains(report.RuleChanges, change => change.Version == "0.1.0" && change.Description.Contains("be-chamber-2025", StringComparison.Ordinal));
    }

    [Fact]
    public void Replay_ARecordOfALaterVersion_ClaimsToKnowNoChange()
    {
        var report = SealedRecord.Of(Pools.Procedure.Evaluate(Pools.Of(1)), "99.0.0").Replay();

        Assert.True(report.IsSealedByLaterVersion);
        Assert.Empty(report.RuleChanges);
    }

    [Fact]
    public void Write_AHundredThousandCandidates_GoesCandidateByCandidate()
    {
        var outcome = Pools.Procedure.Evaluate(Pools.Of(100_000));
        using var stream = new LargestWrite();

        var seal = SealedRecord.Write(outcome, stream);

        Assert.Equal(64, seal.Length);
        Assert.InRange(stream.Length, 50_000_000, long.MaxValue);
        Assert.InRange(stream.Largest, 1, 1 << 17);
    }

    [Fact]
    public void Since_AVersion_NamesTheRulesThatChangedAfterIt()
    {
        var changes = RulesHistory.Parse("## 2.0.0 — later\n\n### Rules\n\n- Clause 4 counts days.\n  Not months.\n\n### Library\n\n- Faster.\n\n## 1.0.0\n\n### Rules\n\n- Clause 1.\n");

        Assert.Equal(["Clause 4 counts days. Not months."], RulesHistory.Since("1.0.0", changes).Select(change => change.Description));
        Assert.Empty(RulesHistory.Since("2.0.0", changes));
    }

    private static byte[] Changed(string before, string after)
    {
        var text = Encoding.UTF8.GetString(Record.Bytes.Span);
        Assert.Contains(before, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal));
    }

    private static SealedRecord Forged(RecordPart forged, string before, string after) =>
        SealedRecord.Of(RecordNames.Sealed.ToDictionary(part => part, part => (IEnumerable<byte[]>)[part == forged ? Replaced(Record.PartOf(part), before, after) : Record.PartOf(part)]));

    private static byte[] Replaced(byte[] part, string before, string after)
    {
        var text = Encoding.UTF8.GetString(part);
        var place = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(place >= 0, text);
        using var changed = JsonDocument.Parse(text[..place] + after + text[(place + before.Length)..]);
        return Canonical.CanonicalJson.Of(changed.RootElement);
    }

    // The part whose value a byte belongs to; none for the names and signs between the parts.
    private static RecordPart?[] PartOfEachByte(byte[] file)
    {
        var parts = new RecordPart?[file.Length];
        foreach (var part in RecordNames.Sealed)
        {
            var value = Record.PartOf(part);
            var start = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"\"{RecordNames.Of(part)}\":")) + RecordNames.Of(part).Length + 3;
            Assert.True(file.AsSpan(start).StartsWith(value));
            Array.Fill(parts, part, start, value.Length);
        }

        return parts;
    }

    private sealed class LargestWrite : MemoryStream
    {
        private long length;

        public int Largest { get; private set; }

        public override long Length => length;

        public override void Write(ReadOnlySpan<byte> buffer) => Count(buffer.Length);

        public override void Write(byte[] buffer, int offset, int count) => Count(count);

        private void Count(int count)
        {
            length += count;
            Largest = Math.Max(Largest, count);
        }
    }
}
