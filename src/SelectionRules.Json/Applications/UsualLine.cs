using System.Text;
using NodaTime;

namespace SelectionRules.Json;

/// <summary>Reads a line in the form that nearly all have: the fields in their usual order, no white space, no escapes, and words that were read before.</summary>
/// <remarks>It only ever accepts. A line that it gives up is read anew by <see cref="FieldReader"/>, which knows all of JSON and says what is wrong.</remarks>
internal ref struct UsualLine
{
    /// <summary>The position of the key in each such line, in bytes from 0.</summary>
    public const int KeyPlace = 13;

    private readonly LineScratch scratch;
    private ReadOnlySpan<byte> rest;

    private UsualLine(ReadOnlySpan<byte> bytes, LineScratch scratch)
    {
        this.scratch = scratch;
        rest = bytes;
    }

    /// <summary>Reads a line.</summary>
    /// <param name="bytes">The line: valid UTF-8.</param>
    /// <param name="roles">The rule of language roles, if any.</param>
    /// <param name="facts">The facts that are asked for.</param>
    /// <param name="required">A flag for each field that has to be there, in their usual order.</param>
    /// <param name="scratch">What earlier lines left.</param>
    /// <returns>None where the line is not in that form.</returns>
    public static Application? Read(ReadOnlySpan<byte> bytes, LanguageRoleRule? roles, UsualFacts facts, int required, LineScratch scratch) =>
        new UsualLine(bytes, scratch).Read(roles, facts, required);

    private Application? Read(LanguageRoleRule? roles, UsualFacts facts, int required)
    {
        var receivedAt = default(Instant);
        var (documents, citizenships) = (Sequence<SupportingDocument>.Empty, Sequence<CountryCode>.Empty);
        var (conduct, rights) = (default(Declaration), default(Declaration));
        var (diplomas, experience) = (Sequence<Diploma>.Empty, Sequence<WorkExperience>.Empty);
        var role = (Language?)null;
        var stated = Sequence<Fact>.Empty;
        var seen = 1;
        var isUsual = Take("{\"candidate\":"u8) & TakeKey(out var key)
            && (!Has(",\"receivedAt\":"u8, 1, ref seen) || TakeInstant(out receivedAt))
            && (!Has(",\"documents\":"u8, 2, ref seen) || TakeWords(scratch.DocumentLists, scratch.Documents, scratch.DocumentList, out documents))
            && (!Has(",\"citizenships\":"u8, 3, ref seen) || TakeWords(scratch.CountryLists, scratch.Countries, scratch.CountryList, out citizenships))
            && (!Has(",\"irreproachableConduct\":"u8, 4, ref seen) || TakeDeclaration(out conduct))
            && (!Has(",\"civilAndPoliticalRights\":"u8, 5, ref seen) || TakeDeclaration(out rights))
            && (!Has(",\"diplomas\":"u8, 6, ref seen) || TakeDiplomas(out diplomas))
            && (!Has(",\"experience\":"u8, 7, ref seen) || TakeExperience(out experience))
            && (!Has(",\"chosenLanguageRole\":"u8, 8, ref seen) || TakeRole(roles, out role))
            && (!Has(",\"facts\":"u8, 9, ref seen) || facts.TryTake(ref rest, out stated))
            && Take("}"u8) && rest.IsEmpty && (required & ~seen) == 0;
        return !isUsual ? null : new Application
        {
            Candidate = key,
            ReceivedAt = receivedAt,
            Documents = documents,
            Citizenships = citizenships,
            IrreproachableConduct = conduct,
            CivilAndPoliticalRights = rights,
            Diplomas = diplomas,
            Experience = experience,
            ChosenLanguageRole = role,
            Facts = stated,
        };
    }

    private bool Has(ReadOnlySpan<byte> name, int field, ref int seen)
    {
        var isThere = Take(name);
        seen |= isThere ? 1 << field : 0;
        return isThere;
    }

    private bool Take(ReadOnlySpan<byte> text)
    {
        var isThere = rest.StartsWith(text);
        rest = isThere ? rest[text.Length..] : rest;
        return isThere;
    }

    // What lies between the quotes is compared with words without escapes, or read as a form that has none.
    private bool TakeQuoted(out ReadOnlySpan<byte> text)
    {
        var end = rest is [(byte)'"', ..] ? rest[1..].IndexOf((byte)'"') : -1;
        text = end < 0 ? default : rest.Slice(1, end);
        rest = end < 0 ? rest : rest[(end + 2)..];
        return end >= 0;
    }

    private bool TakeKey(out CandidateId key)
    {
        key = default;
        return TakeQuoted(out var text) && CandidateId.TryParse(Encoding.UTF8.GetString(text), out key);
    }

    private bool TakeWord<T>(WordCache<T> words, out T word)
    {
        word = default!;
        return TakeQuoted(out var text) && words.TryGet(text, out word);
    }

    private bool TakeInstant(out Instant instant)
    {
        instant = default;
        return TakeQuoted(out var text) && FixedForm.TryReadInstant(text, out instant);
    }

    private bool TakeDate(out LocalDate date)
    {
        date = default;
        return TakeQuoted(out var text) && FixedForm.TryReadDate(text, out date);
    }

    private bool TakeDeclaration(out Declaration declaration)
    {
        declaration = Declaration.Affirmed;
        if (Take("true"u8))
        {
            return true;
        }

        declaration = Declaration.Denied;
        return Take("false"u8);
    }

    private bool TakeRole(LanguageRoleRule? rule, out Language? role)
    {
        role = null;
        if (Take("null"u8))
        {
            return true;
        }

        if (!TakeWord(scratch.Languages, out var language) || (rule is not null && !rule.Roles.AsSpan().Contains(language)))
        {
            return false;
        }

        role = language;
        return true;
    }

    // Lists of words return whole, on line after line.
    private bool TakeWords<T>(WordCache<Sequence<T>> lists, WordCache<T> words, List<T> list, out Sequence<T> sequence)
    {
        var whole = rest[..(rest.IndexOf((byte)']') + 1)];
        if (lists.TryGet(whole, out sequence))
        {
            rest = rest[whole.Length..];
            return true;
        }

        return TakeNewWords(lists, words, list, out sequence);
    }

    private bool TakeNewWords<T>(WordCache<Sequence<T>> lists, WordCache<T> words, List<T> list, out Sequence<T> sequence)
    {
        list.Clear();
        sequence = [];
        var start = rest;
        if (!TakeList(list, (ref UsualLine line, out T word) => line.TakeWord(words, out word)))
        {
            return false;
        }

        sequence = [.. list];
        lists.Add(start[..^rest.Length], sequence);
        return true;
    }

    private bool TakeDiplomas(out Sequence<Diploma> diplomas)
    {
        var list = scratch.DiplomaList;
        list.Clear();
        var isList = TakeList(list, static (ref UsualLine line, out Diploma diploma) => line.TakeDiploma(out diploma));
        diplomas = isList ? [.. list] : [];
        return isList;
    }

    private bool TakeDiploma(out Diploma diploma)
    {
        diploma = null!;
        if (!(Take("{\"level\":"u8) && TakeWord(scratch.Levels, out var level)
            && Take(",\"field\":"u8) && TakeWord(scratch.Codes, out var field)
            && Take(",\"language\":"u8) && TakeWord(scratch.Languages, out var language)
            && Take(",\"awardedOn\":"u8) && TakeDate(out var awardedOn)
            && Take(",\"country\":"u8) && TakeWord(scratch.Countries, out var country)
            && Take(",\"recognition\":"u8) && TakeWord(scratch.Recognitions, out var recognition)
            && Take("}"u8)))
        {
            return false;
        }

        diploma = new Diploma { Level = level, Field = field, Language = language, AwardedOn = awardedOn, Country = country, Recognition = recognition };
        return true;
    }

    private bool TakeExperience(out Sequence<WorkExperience> experience)
    {
        var list = scratch.ExperienceList;
        list.Clear();
        var isList = TakeList(list, static (ref UsualLine line, out WorkExperience period) => line.TakePeriod(out period));
        experience = isList ? [.. list] : [];
        return isList;
    }

    private bool TakePeriod(out WorkExperience period)
    {
        period = null!;
        var to = (LocalDate?)null;
        if (!(Take("{\"domain\":"u8) && TakeWord(scratch.Codes, out var domain) && Take(",\"from\":"u8) && TakeDate(out var from) && Take(",\"to\":"u8)))
        {
            return false;
        }

        if (!Take("null"u8))
        {
            if (!TakeDate(out var end) || end < from)
            {
                return false;
            }

            to = end;
        }

        period = new WorkExperience { Domain = domain, From = from, To = to };
        return Take("}"u8);
    }

    private delegate bool TakeElement<T>(ref UsualLine line, out T element);

    private bool TakeList<T>(List<T> list, TakeElement<T> take)
    {
        if (!Take("["u8))
        {
            return false;
        }

        if (Take("]"u8))
        {
            return true;
        }

        do
        {
            if (!take(ref this, out var element))
            {
                return false;
            }

            list.Add(element);
        }
        while (Take(","u8));
        return Take("]"u8);
    }
}
