using System.Text.Json;
using NodaTime;

namespace SelectionRules.Json;

/// <content>The fields that hold lists.</content>
internal ref partial struct FieldReader
{
    private static readonly string[] DiplomaNames = ["level", "field", "language", "awardedOn", "country", "recognition"];
    private static readonly string[] ExperienceNames = ["domain", "from", "to"];
    private static readonly string[] AdjustmentNames = ["test", "measure"];
    private static readonly (string Word, DiplomaLevel Value)[] Levels =
        [("secondary", DiplomaLevel.Secondary), ("bachelor", DiplomaLevel.Bachelor), ("master", DiplomaLevel.Master), ("doctorate", DiplomaLevel.Doctorate)];

    private static readonly (string Word, Recognition Value)[] Recognitions =
    [
        ("domestic", Recognition.Domestic), ("equivalence", Recognition.Equivalence), ("professional", Recognition.Professional),
        ("pending", Recognition.Pending), ("none", Recognition.None),
    ];

    public Sequence<SupportingDocument> Documents()
    {
        var documents = new List<SupportingDocument>();
        for (var within = StartArray("an array of document ids"); within && NextElement();)
        {
            if (Code("a document id") is { Length: > 0 } code && CandidateId.TryParse(code, out _))
            {
                documents.Add(SupportingDocument.Of(code));
            }
        }

        return documents.ToSequence();
    }

    public Sequence<CountryCode> Citizenships()
    {
        var countries = new List<CountryCode>();
        for (var within = StartArray("an array of country codes"); within && NextElement();)
        {
            countries.Add(Country());
        }

        return countries.ToSequence();
    }

    public Sequence<Diploma> Diplomas()
    {
        var diplomas = new List<Diploma>();
        for (var within = StartArray("an array of diplomas"); within && NextElement();)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Mismatch("a diploma");
                continue;
            }

            var diploma = new Diploma { Level = default, Field = string.Empty, Language = default, AwardedOn = default, Country = default, Recognition = default };
            var seen = 0;
            while (NextName(DiplomaNames, ref seen, out var name))
            {
                diploma = name switch
                {
                    0 => diploma with { Level = Word(Levels) },
                    1 => diploma with { Field = Code("a code such as communication") },
                    2 => diploma with { Language = LanguageOf() },
                    3 => diploma with { AwardedOn = Date() },
                    4 => diploma with { Country = Country() },
                    _ => diploma with { Recognition = Word(Recognitions) },
                };
            }

            Require(DiplomaNames, ((1 << DiplomaNames.Length) - 1) & ~seen);
            diplomas.Add(diploma);
        }

        return diplomas.ToSequence();
    }

    public Sequence<WorkExperience> Experience()
    {
        var periods = new List<WorkExperience>();
        for (var within = StartArray("an array of periods"); within && NextElement();)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Mismatch("a period of experience");
                continue;
            }

            var (domain, from, to, place) = (string.Empty, default(LocalDate), (LocalDate?)null, 0L);
            var (seen, errors) = (0, ErrorCount);
            while (NextName(ExperienceNames, ref seen, out var name))
            {
                switch (name)
                {
                    case 0:
                        domain = Code("a code such as social-media");
                        break;
                    case 1:
                        from = Date();
                        break;
                    default:
                        place = json.TokenStartIndex;
                        to = json.TokenType == JsonTokenType.Null ? null : Date();
                        break;
                }
            }

            Require(ExperienceNames, ((1 << ExperienceNames.Length) - 1) & ~seen);
            if (to < from && ErrorCount == errors)
            {
                Add(place, "to", $"{DatePattern.Format(to.Value)} is before from, {DatePattern.Format(from)}");
            }

            if (ErrorCount == errors)
            {
                periods.Add(new WorkExperience { Domain = domain, From = from, To = to });
            }
        }

        return periods.ToSequence();
    }

    public Sequence<ReasonableAdjustment> Adjustments()
    {
        var adjustments = new List<ReasonableAdjustment>();
        for (var within = StartArray("an array of adjustments"); within && NextElement();)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Mismatch("an adjustment");
                continue;
            }

            var (test, measure) = (string.Empty, string.Empty);
            var (seen, errors) = (0, ErrorCount);
            while (NextName(AdjustmentNames, ref seen, out var name))
            {
                if (name == 0)
                {
                    test = Code("a test id");
                }
                else
                {
                    measure = Text("a text") ?? string.Empty;
                    if (string.IsNullOrWhiteSpace(measure))
                    {
                        Add(field, "is empty; what is adjusted was expected");
                    }
                }
            }

            Require(AdjustmentNames, ((1 << AdjustmentNames.Length) - 1) & ~seen);
            if (ErrorCount == errors)
            {
                adjustments.Add(new ReasonableAdjustment(test, measure));
            }
        }

        return adjustments.ToSequence();
    }

    public Sequence<Fact> Facts(Sequence<FactDefinition> definitions)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            Mismatch("an object of facts");
            return [];
        }

        var facts = new List<Fact>();
        var known = definitions.IsEmpty ? "it asks for none" : $"known are {string.Join(", ", definitions.Select(definition => definition.Id))}";
        var stated = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!IsText())
            {
                Add(string.Empty, "the name of a fact holds half of a surrogate pair, which is no text");
                json.Skip();
                continue;
            }

            var id = json.GetString()!;
            field = Quote.Shown(id);
            var definition = definitions.FirstOrDefault(asked => string.Equals(asked.Id, id, StringComparison.Ordinal));
            var isNew = stated.Add(id);
            if (definition is null || !isNew)
            {
                Add(field, isNew ? $"is no fact that the procedure asks for; {known}" : "occurs twice");
                json.Skip();
                continue;
            }

            json.Read();
            if (json.TokenType == JsonTokenType.Null && definition.MayBeMissing)
            {
                continue;
            }

            if (FactOf(definition) is { } value)
            {
                facts.Add(new Fact(definition.Id, value));
            }
        }

        foreach (var definition in definitions)
        {
            if (!definition.MayBeMissing && !stated.Contains(definition.Id))
            {
                Add(definition.Id, "is missing");
            }
        }

        return facts.ToSequence();
    }

    private FactValue? FactOf(FactDefinition definition)
    {
        switch (definition.Kind)
        {
            case FactKind.Truth when json.TokenType is JsonTokenType.True or JsonTokenType.False:
                return json.GetBoolean();
            case FactKind.Date when json.TokenType == JsonTokenType.String:
                return Date();
            case FactKind.Number when json.TokenType == JsonTokenType.Number:
                if (json.TryGetInt64(out var number) && number >= definition.Minimum && number <= definition.Maximum)
                {
                    return number;
                }

                Add(field, $"a whole number from {definition.Minimum} to {definition.Maximum} was expected");
                return null;
            case FactKind.Code when json.TokenType == JsonTokenType.String && IsText():
                var code = json.GetString()!;
                if (definition.Codes.AsSpan().Contains(code))
                {
                    return code;
                }

                Add(field, $"{Quote.Of(code)} is none of {string.Join(", ", definition.Codes)}");
                return null;
            default:
                Mismatch(definition.Kind switch
                {
                    FactKind.Truth => "true or false",
                    FactKind.Date => "a date such as 2025-10-26",
                    FactKind.Number => "a whole number",
                    _ => $"one of {string.Join(", ", definition.Codes)}",
                });
                return null;
        }
    }

    private CountryCode Country()
    {
        const string Expected = "a country code of ISO 3166-1, such as BE";
        if (Text(Expected) is not { } text)
        {
            return default;
        }

        if (!CountryCode.TryParse(text, out var country))
        {
            Add(field, $"{Quote.Of(text)} is not {Expected}");
        }

        return country;
    }

    private Language LanguageOf()
    {
        const string Expected = "a language code of ISO 639-1, such as nl";
        if (Text(Expected) is not { } text)
        {
            return default;
        }

        if (!Language.TryParse(text, out var language))
        {
            Add(field, $"{Quote.Of(text)} is not {Expected}");
        }

        return language;
    }

    private bool StartArray(string expected)
    {
        if (json.TokenType == JsonTokenType.StartArray)
        {
            (list, position, field) = (field, -1, string.Empty);
            return true;
        }

        Mismatch(expected);
        return false;
    }

    private bool NextElement()
    {
        var isElement = json.Read() && json.TokenType != JsonTokenType.EndArray;
        (list, position, field) = isElement ? (list, position + 1, string.Empty) : (null, -1, list!);
        return isElement;
    }
}
