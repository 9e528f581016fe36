using System.Text.Json;
using NodaTime;

namespace SelectionRules.Json;

/// <content>The fields that hold lists.</content>
internal ref partial struct FieldReader
{
    private static readonly FieldNames DiplomaNames = new("level", "field", "language", "awardedOn", "country", "recognition");
    private static readonly FieldNames ExperienceNames = new("domain", "from", "to");
    private static readonly FieldNames AdjustmentNames = new("test", "measure");
    private static readonly (string Word, DiplomaLevel Value)[] Levels =
        [("secondary", DiplomaLevel.Secondary), ("bachelor", DiplomaLevel.Bachelor), ("master", DiplomaLevel.Master), ("doctorate", DiplomaLevel.Doctorate)];

    private static readonly (string Word, Recognition Value)[] Recognitions =
    [
        ("domestic", Recognition.Domestic), ("equivalence", Recognition.Equivalence), ("professional", Recognition.Professional),
        ("pending", Recognition.Pending), ("none", Recognition.None),
    ];

    public Sequence<SupportingDocument> Documents()
    {
        var documents = scratch.DocumentList;
        documents.Clear();
        for (var within = StartArray("an array of document ids"); within && NextElement();)
        {
            if (IsPlainText() && scratch.Documents.TryGet(json.ValueSpan, out var known))
            {
                documents.Add(known);
            }
            else if (Code("a document id") is { Length: > 0 } code && CandidateId.TryParse(code, out _))
            {
                documents.Add(SupportingDocument.Of(code));
                if (IsPlainText())
                {
                    scratch.Documents.Add(json.ValueSpan, documents[^1]);
                }
            }
        }

        return [.. documents];
    }

    public Sequence<CountryCode> Citizenships()
    {
        var countries = scratch.CountryList;
        countries.Clear();
        for (var within = StartArray("an array of country codes"); within && NextElement();)
        {
            countries.Add(Country());
        }

        return [.. countries];
    }

    public Sequence<Diploma> Diplomas()
    {
        var diplomas = scratch.DiplomaList;
        diplomas.Clear();
        for (var within = StartArray("an array of diplomas"); within && NextElement();)
        {
            if (json.TokenType != JsonTokenType.StartObject)
            {
                Mismatch("a diploma");
                continue;
            }

            diplomas.Add(Diploma());
        }

        return [.. diplomas];
    }

    private Diploma Diploma()
    {
        var (level, subject, language, awardedOn, country, recognition) =
            (default(DiplomaLevel), string.Empty, default(Language), default(LocalDate), default(CountryCode), default(Recognition));
        var seen = 0;
        while (NextName(DiplomaNames, ref seen, out var name))
        {
            switch (name)
            {
                case 0:
                    level = Word(scratch.Levels, Levels);
                    break;
                case 1:
                    subject = Code("a code such as communication");
                    break;
                case 2:
                    language = LanguageOf();
                    break;
                case 3:
                    awardedOn = Date();
                    break;
                case 4:
                    country = Country();
                    break;
                default:
                    recognition = Word(scratch.Recognitions, Recognitions);
                    break;
            }
        }

        Require(DiplomaNames, DiplomaNames.All & ~seen);
        return new Diploma { Level = level, Field = subject, Language = language, AwardedOn = awardedOn, Country = country, Recognition = recognition };
    }

    public Sequence<WorkExperience> Experience()
    {
        var periods = scratch.ExperienceList;
        periods.Clear();
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

            Require(ExperienceNames, ExperienceNames.All & ~seen);
            if (to < from && ErrorCount == errors)
            {
                Add(place, "to", $"{DatePattern.Format(to.Value)} is before from, {DatePattern.Format(from)}");
            }

            if (ErrorCount == errors)
            {
                periods.Add(new WorkExperience { Domain = domain, From = from, To = to });
            }
        }

        return [.. periods];
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

            Require(AdjustmentNames, AdjustmentNames.All & ~seen);
            if (ErrorCount == errors)
            {
                adjustments.Add(new ReasonableAdjustment(test, measure));
            }
        }

        return adjustments.ToSequence();
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
