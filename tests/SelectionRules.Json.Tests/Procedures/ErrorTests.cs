using System.Text;

namespace SelectionRules.Json.Tests;

/// <summary>Each kind of mistake is reported once, with its pointer, its line and what was expected.</summary>
public sealed class ErrorTests
{
    [Fact]
    public void Read_SmallDefinition_HasNoErrors() => Assert.True(ProcedureJson.Read(Definitions.Small).IsProcedure, string.Join('\n', ProcedureJson.Read(Definitions.Small).Errors));

    [Theory]
    // A word that is not known, with the nearest that is.
    [InlineData("\"citizen-of\"", "\"citzen-of\"", ProcedureErrorKind.UnknownWord, "/eligibility/0/requires/citzen-of", 9, "did you mean 'citizen-of'?")]
    [InlineData("\"european-union\"", "\"europaen-union\"", ProcedureErrorKind.UnknownWord, "/eligibility/0/requires/citizen-of", 9, "did you mean 'european-union'?")]
    [InlineData("\"pass-marks\"", "\"passMarks\"", ProcedureErrorKind.UnknownWord, "/stages/0/passMarks", 21, "did you mean 'pass-marks'?")]
    [InlineData("\"out-of\": 100", "\"outof\": 100", ProcedureErrorKind.UnknownWord, "/stages/0/tests/0/outof", 17, "did you mean 'out-of'?")]
    [InlineData("\"sum\"", "\"som\"", ProcedureErrorKind.UnknownWord, "/scores/both/som", 5, "did you mean 'sum'?")]
    [InlineData("\"ties\": \"admit-all-tied\"", "\"ties\": \"admit-everyone\"", ProcedureErrorKind.UnknownWord, "/stages/0/cutoff/ties", 26, "known here are admit-all-tied, admit-none-tied, leave-undecided")]
    [InlineData("\"more-than\"", "\"morethan\"", ProcedureErrorKind.UnknownWord, "/stages/0/pass-marks/1/requires/morethan", 23, "did you mean 'more-than'?")]
    [InlineData("\"id\": \"small\",", "\"id\": \"small\", \"remark\": \"x\",", ProcedureErrorKind.UnknownWord, "/remark", 3, "is no word of a procedure")]
    // A word that others use for the one that is known.
    [InlineData("\"sum\"", "\"total\"", ProcedureErrorKind.UnknownWord, "/scores/both/total", 5, "did you mean 'sum'?")]
    [InlineData("\"keep\"", "\"first\"", ProcedureErrorKind.UnknownWord, "/stages/0/cutoff/first", 26, "did you mean 'keep'?")]
    [InlineData("\"at-least\": 18", "\">=\": 18", ProcedureErrorKind.UnknownWord, "/eligibility/1/requires/>=", 10, "did you mean 'at-least'?")]
    [InlineData("\"out-of\": 100", "\"maximum\": 100", ProcedureErrorKind.UnknownWord, "/stages/0/tests/0/maximum", 17, "did you mean 'out-of'?")]
    [InlineData("\"admit-all-tied\"", "\"all\"", ProcedureErrorKind.UnknownWord, "/stages/0/cutoff/ties", 26, "did you mean 'admit-all-tied'?")]
    [InlineData("\"kind\": \"date\"", "\"kind\": \"bool\"", ProcedureErrorKind.UnknownWord, "/facts/0/kind", 7, "did you mean 'boolean'?")]
    [InlineData("{ \"citizen-of\": \"european-union\" }", "{ \"or\": [{ \"citizen-of\": \"european-union\" }] }", ProcedureErrorKind.UnknownWord, "/eligibility/0/requires/or", 9, "did you mean 'any'?")]
    [InlineData(", \"out-of\": 100 },\n        { \"id\": \"oral\"", " },\n        { \"id\": \"oral\"", ProcedureErrorKind.Missing, "/stages/0/tests/0", 17, "one of these says what it is: out-of, scale, ratings, advisory")]
    [InlineData("[\"written\", \"oral\"]", "[{ \"roud\": \"written\", \"decimals\": 2, \"mode\": \"half-up\" }, \"oral\"]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/0/roud", 5, "did you mean 'round'?")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"product\": [\"oral\", 2] }]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/1/product", 5, "a score is multiplied by a number, { \"sum\": ")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"standardise\": \"oral\" }]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/1/standardise", 5, "one of these says what it is: sum, ")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"Median\": [\"oral\"] }]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/1/Median", 5, "there is no median. Of three marks it is")]
    [InlineData("\"sum\"", "\"average\"", ProcedureErrorKind.UnknownWord, "/scores/both/average", 5, "did you mean 'mean'?")]
    [InlineData("\"sum\"", "\"weighted-average\"", ProcedureErrorKind.UnknownWord, "/scores/both/weighted-average", 5, "did you mean 'mean'?")]
    [InlineData("\"share-of-maximum\": \"2/3\"", "\"percent\": 60", ProcedureErrorKind.UnknownWord, "/stages/0/pass-marks/1/requires/more-than/percent", 23, "did you mean 'percent-of-maximum'?")]
    [InlineData("\"at-least\": 18", "\"gte\": 18", ProcedureErrorKind.UnknownWord, "/eligibility/1/requires/gte", 10, "did you mean 'at-least'?")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"wieght\": 2, \"of\": \"oral\" }]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/1/wieght", 5, "did you mean 'weight'?")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"of\": \"oral\" }]", ProcedureErrorKind.Missing, "/scores/both/sum/1", 5, "One of weight, percent is missing")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"set-by-jury\": \"minimum\" }]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/1/set-by-jury", 5, "what the jury sets bounds a score and is none")]
    [InlineData("\"oral\"] } }", "\"minimum\"] } }, \"recorded-thresholds\": [{ \"id\": \"minimum\", \"value\": 10, \"set-by\": \"jury\", \"set-on\": \"2025-11-01\" }]", ProcedureErrorKind.UnknownReference, "/scores/both/sum/1", 5, "is a recorded threshold: what the jury sets bounds a score and is none")]
    [InlineData("{ \"by\": { \"highest\": \"both\" },", "{ \"numbering\": \"dense\", \"by\": { \"highest\": \"both\" },", ProcedureErrorKind.UnknownWord, "/ranking/numbering", 32, "known here are by, scope, basis.")]
    // A table of points.
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"points-for\": \"language\", \"table\": { \"B3\": 5 }, \"otherwise\": 0 }]", ProcedureErrorKind.UnknownReference, "/scores/both/sum/1", 5, "The test 'language' does not give 'B3'")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"points-for\": \"oral\", \"table\": { \"B2\": 5 }, \"otherwise\": 0 }]", ProcedureErrorKind.UnknownReference, "/scores/both/sum/1", 5, "is a test of points; expected one that gives ratings or levels")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"points-for\": { \"code\": 5 }, \"table\": { \"B2\": 5 }, \"otherwise\": 0 }]", ProcedureErrorKind.WrongType, "/scores/both/sum/1/points-for/code", 5, "a text, not a number")]
    // A scale of points.
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"points-by\": \"oral\", \"at-most\": { \"12,5\": 5 }, \"otherwise\": 0 }]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/1/at-most/12,5", 5, "'12,5' is not a bound such as 12.5")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"points-by\": \"oral\", \"at-most\": { \"12\": 5, \"12.0\": 6 }, \"otherwise\": 0 }]", ProcedureErrorKind.Repeated, "/scores/both/sum/1", 5, "The bound '12.0' is there twice")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"points-by\": \"oral\", \"otherwise\": 0 }]", ProcedureErrorKind.Missing, "/scores/both/sum/1", 5, "One of at-least, more-than, at-most, less-than, equal-to is missing in a scale of points")]
    [InlineData("[\"written\", \"oral\"]", "[\"written\", { \"bands\": \"oral\", \"at-most\": { \"12\": 5 }, \"otherwise\": 0 }]", ProcedureErrorKind.UnknownWord, "/scores/both/sum/1/bands", 5, "did you mean 'points-by'?")]
    [InlineData("\"keep\": 10", "\"keep\": { \"percent\": 10 }", ProcedureErrorKind.UnknownWord, "/stages/0/cutoff/keep/percent", 26, "count them, and state the number")]
    // Another type.
    [InlineData("\"keep\": 10", "\"keep\": \"ten\"", ProcedureErrorKind.WrongType, "/stages/0/cutoff/keep", 26, "a number")]
    [InlineData("\"at-least\": 18", "\"at-least\": \"18\"", ProcedureErrorKind.WrongType, "/eligibility/1/requires/at-least", 10, "a whole number, not a text")]
    [InlineData("\"assessed-on\": \"2025-10-26\"", "\"assessed-on\": null", ProcedureErrorKind.WrongType, "/assessed-on", 6, "left out")]
    [InlineData("{ \"years\": 2 }", "\"P2Y\"", ProcedureErrorKind.WrongType, "/reserve/valid-for", 33, "{ \"years\": 2 }")]
    // A value that is none.
    [InlineData("\"2025-10-26\"", "\"2025-02-30\"", ProcedureErrorKind.WrongValue, "/assessed-on", 6, "a date such as 2025-10-26")]
    [InlineData("\"out-of\": 100", "\"out-of\": 1e2", ProcedureErrorKind.WrongValue, "/stages/0/tests/0/out-of", 17, "6 decimals")]
    [InlineData("\"at-least\": 50", "\"at-least\": \"50%\"", ProcedureErrorKind.WrongValue, "/stages/0/pass-marks/0/requires/at-least", 22, "'percent-of-maximum'")]
    [InlineData("\"2/3\"", "\"2/0\"", ProcedureErrorKind.WrongValue, "/stages/0/pass-marks/1/requires/more-than/share-of-maximum", 23, "a fraction such as \"2/3\"")]
    [InlineData("\"at-least\": 18", "\"at-least\": 99999999999", ProcedureErrorKind.WrongValue, "/eligibility/1/requires/at-least", 10, "a whole number")]
    [InlineData("\"to\": \"2025-11-02\"", "\"to\": \"2025-10-02\"", ProcedureErrorKind.WrongValue, "/stages/0/held", 15, "before the first one, 2025-11-01")]
    [InlineData("\"id\": \"first\"", "\"id\": \"first stage\"", ProcedureErrorKind.WrongValue, "/stages/0/id", 14, "is not an id")]
    [InlineData("\"format\": 1", "\"format\": 0", ProcedureErrorKind.WrongValue, "/format", 2, "1, the version of the format")]
    // What is not there.
    [InlineData("\"assessed-on\": \"2025-10-26\",", "", ProcedureErrorKind.Missing, "", 1, "'assessed-on' is missing in a procedure")]
    [InlineData("\"format\": 1,", "", ProcedureErrorKind.Missing, "", 1, "'format' is missing")]
    [InlineData("\"documents\": { \"notice\": \"the notice\" },", "", ProcedureErrorKind.Missing, "", 1, "'documents' is missing")]
    [InlineData(", \"at-least\": 18", "", ProcedureErrorKind.Missing, "/eligibility/1/requires", 10, "One of at-least, more-than, at-most, less-than, equal-to is missing")]
    [InlineData("\"notice\": \"the notice\"", "\"notice\": \"the notice\", \"law\": \"the law\"", ProcedureErrorKind.Missing, "/eligibility/0/basis", 9, "several documents, notice, law")]
    [InlineData("{ \"citizen-of\": \"european-union\" }", "{}", ProcedureErrorKind.Missing, "/eligibility/0/requires", 9, "expected a condition")]
    // What is there twice.
    [InlineData("\"id\": \"small\",", "\"id\": \"small\", \"id\": \"large\",", ProcedureErrorKind.Repeated, "/id", 3, "'id' is there twice")]
    [InlineData("\"at-least\": 18", "\"at-least\": 18, \"at-most\": 30", ProcedureErrorKind.Repeated, "/eligibility/1/requires", 10, "'at-least' and 'at-most' exclude each other")]
    [InlineData("{ \"citizen-of\": \"european-union\" }", "{ \"citizen-of\": \"european-union\", \"not\": { \"all\": [] } }", ProcedureErrorKind.Repeated, "/eligibility/0/requires", 9, "'citizen-of' and 'not' exclude each other")]
    [InlineData("\"both\": { \"sum\"", "\"oral\": 1, \"both\": { \"sum\"", ProcedureErrorKind.Repeated, "/scores/oral", 5, "is a test and a score")]
    // What a name stands for.
    [InlineData("\"at-least\": 50 }, \"basis\": \"3\"", "\"at-least\": 50 }, \"in-groups\": [], \"basis\": \"3\"", ProcedureErrorKind.Missing, "/stages/0/pass-marks/0/in-groups", 22, "The list is empty")]
    [InlineData("\"european-union\"", "\"europe\"", ProcedureErrorKind.UnknownWord, "/eligibility/0/requires/citizen-of", 9, "did you mean 'european-union'?")]
    [InlineData("\"documents\"", "\"docs\"", ProcedureErrorKind.UnknownWord, "/docs", 4, "did you mean 'documents'?")]
    [InlineData("\"admit-all-tied\"", "\"admit-all-t\"", ProcedureErrorKind.UnknownWord, "/stages/0/cutoff/ties", 26, "did you mean 'admit-all-tied'?")]
    [InlineData("\"highest\": \"written\"", "\"highest\": \"witten\"", ProcedureErrorKind.UnknownReference, "/stages/0/cutoff/by/highest", 26, "did you mean 'written'?")]
    [InlineData("\"highest\": \"written\"", "\"highest\": \"language\"", ProcedureErrorKind.UnknownReference, "/stages/0/cutoff/by/highest", 26, "is a test of levels; expected one that gives points")]
    [InlineData("\"basis\": \"7\"", "\"basis\": { \"in\": \"law\", \"clause\": \"7\" }", ProcedureErrorKind.UnknownReference, "/reserve/basis/in", 33, "no document 'law'")]
    [InlineData("[\"written\", \"oral\"]", "[\"both\", \"oral\"]", ProcedureErrorKind.Circular, "/scores/both/sum/0", 5, "depends on itself")]
    [InlineData("{ \"id\": \"oral\", \"out-of\": 100 }", "{ \"id\": \"oral\", \"out-of\": 100, \"awaited-where\": { \"result-of\": \"oral\", \"is\": \"known\" } }", ProcedureErrorKind.Circular, "/stages/0/tests/1/awaited-where/result-of", 18, "depends on itself")]
    // What is no JSON, or not the JSON that this is.
    [InlineData("\"id\": \"small\",", "\"id\": \"small\", // why", ProcedureErrorKind.NotJson, "", 3, "not JSON")]
    [InlineData("\"basis\": \"7\" }", "\"basis\": \"7\", }", ProcedureErrorKind.NotJson, "", 33, "trailing comma")]
    [InlineData("\"small\"", "\"\\ud800\"", ProcedureErrorKind.NotJson, "", 3, "surrogate")]
    [InlineData("\"format\": 1", "\"format\": 1.5", ProcedureErrorKind.NewerFormat, "/format", 2, "is of format 1.5; this version reads format 1")]
    [InlineData("\"format\": 1", "\"format\": 2", ProcedureErrorKind.NewerFormat, "/format", 2, "this version reads format 1")]
    public void Read_OneMistake_IsReportedOnceWithItsPlace(string text, string instead, ProcedureErrorKind kind, string place, int line, string expected)
    {
        var errors = ProcedureJson.Read(Definitions.With(text, instead)).Errors;

        var error = place is "/eligibility/0/basis" ? errors[0] : Assert.Single(errors);
        Assert.Equal((kind, place, line), (error.Kind, error.JsonPointer, error.Line));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n \t")]
    [InlineData("\uFEFF")]
    public void Read_NothingAtAll_SaysWhatWasExpected(string text)
    {
        var error = Assert.Single(ProcedureJson.Read(text).Errors);

        Assert.Equal((ProcedureErrorKind.NotJson, "The text is empty; expected a procedure: { \"format\": 1, … }."), (error.Kind, error.Message));
    }

    // JSON has one kind of number, and the schema takes 1.0 as well.
    [Fact]
    public void Read_FormatWithADecimal_IsTheSameNumber() =>
        Assert.Equal(ProcedureJson.Read(Definitions.Small).Procedure, ProcedureJson.Read(Definitions.With("\"format\": 1", "\"format\": 1.0")).Procedure);

    [Fact]
    public void Read_TwentyMistakes_ReportsTwenty()
    {
        var text = Definitions.Small;
        (string Text, string Instead)[] mistakes =
        [
            ("\"id\": \"small\"", "\"id\": 5"), ("\"assessed-on\": \"2025-10-26\"", "\"assessed-on\": \"26/10/2025\""), ("\"kind\": \"date\"", "\"kind\": \"dates\""),
            ("\"reason\": \"citizenship\"", "\"reason\": \"no id\""), ("\"european-union\"", "\"europe-union\""), ("\"age-by\"", "\"age-bij\""), ("\"basis\": \"2\"", "\"basis\": 2"),
            ("\"id\": \"first\"", "\"id\": \"\""), ("\"from\": \"2025-11-01\"", "\"from\": \"tomorrow\""), ("\"id\": \"language\", \"scale\"", "\"id\": \"language\", \"skale\""),
            ("\"at-least\": 50", "\"at-least\": \"half\""), ("\"share-of-maximum\"", "\"share-of-maximun\""), ("\"at-least\": \"B2\"", "\"atleast\": \"B2\""), ("\"keep\": 10", "\"keep\": 1.5"),
            ("\"highest\": \"written\"", "\"highest\": \"writen\""), ("\"scope\": \"each-group\", \"ties\"", "\"scope\": \"all\", \"ties\""), ("\"admit-all-tied\"", "\"admit-all\""),
            ("\"absent\"", "\"sick\""), ("\"effect\": \"eliminates\"", "\"effect\": null"), ("\"valid-for\": { \"years\"", "\"valid-for\": { \"yeers\""),
        ];
        foreach (var (part, instead) in mistakes)
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
            text = text.Replace(part, instead, StringComparison.Ordinal);
        }

        var errors = ProcedureJson.Read(text).Errors;

        Assert.True(errors.Count == 20, string.Join('\n', errors));
        Assert.Equal(errors.Select(error => (error.Line, error.Column)).Order(), errors.Select(error => (error.Line, error.Column)));
    }

    // What is not readable, and what is read and makes no sense: both at once, and nothing that only follows from a part that is not read.
    [Fact]
    public void Read_MistakesAndDefects_ReportsBoth()
    {
        var text = Definitions.Small;
        (string Text, string Instead)[] mistakes =
        [
            ("\"admit-all-tied\"", "\"admit-all\""), ("\"european-union\"", "\"europe-union\""), ("\"at-least\": 50", "\"at-least\": \"half\""), ("\"basis\": \"7\"", "\"basis\": 7"),
            ("\"id\": \"small\",", "\"id\": \"small\", \"preferences\": [{ \"id\": \"older\", \"prefers\": { \"fact\": \"burn\" }, \"basis\": \"8\" }],"),
            ("\"facts\": [{", "\"facts\": [{ \"id\": \"born\", \"kind\": \"date\" }, {"), ("\"at-least\": 18", "\"at-least\": -1"),
        ];
        foreach (var (part, instead) in mistakes)
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
            text = text.Replace(part, instead, StringComparison.Ordinal);
        }

        var errors = ProcedureJson.Read(text).Errors;

        Assert.Equal(
            [
                (ProcedureErrorKind.Defect, "/preferences/0/prefers/fact"), (ProcedureErrorKind.Defect, "/facts/1"), (ProcedureErrorKind.UnknownWord, "/eligibility/0/requires/citizen-of"),
                (ProcedureErrorKind.Defect, "/eligibility/1/requires/at-least"), (ProcedureErrorKind.WrongValue, "/stages/0/pass-marks/0/requires/at-least"), (ProcedureErrorKind.UnknownWord, "/stages/0/cutoff/ties"),
                (ProcedureErrorKind.WrongType, "/reserve/basis"),
            ],
            errors.Select(error => (error.Kind, error.JsonPointer)));
    }

    // Whatever is missing or misspelt at the top, what is wrong elsewhere is told with it, once.
    [Theory]
    [InlineData("\"final-score\"", "\"final-scor\"")]
    [InlineData("\"ranking\"", "\"rankings\"")]
    [InlineData("\"assessed-on\"", "\"assesed-on\"")]
    [InlineData("\"documents\"", "\"documets\"")]
    [InlineData("\"stages\"", "\"stagess\"")]
    [InlineData("\"format\": 1,", "")]
    [InlineData("\"format\": 1", "\"format\": \"1\"")]
    [InlineData("\"documents\": { \"n\": \"notice\" },", "")]
    [InlineData("{ \"n\": \"notice\" }", "{ \"n\": \"\" }")]
    [InlineData("{ \"n\": \"notice\" }", "{}")]
    [InlineData("\"assessed-on\": \"2026-02-01\",", "")]
    [InlineData("\"final-score\": { \"score\": \"w\", \"basis\": \"3\" },", "")]
    [InlineData("\"ranking\": { \"by\": { \"highest\": \"w\" }, \"scope\": \"everyone\", \"basis\": \"3\" },", "")]
    [InlineData("\"at-least\": 18 }, \"basis\": \"2\" }", "\"at-least\": 18 } }")]
    public void Read_AMistakeAtTheTop_HidesNoOther(string part, string instead)
    {
        const string Text = """
            {
              "format": 1, "id": "x", "documents": { "n": "notice" }, "assessed-on": "2026-02-01",
              "facts": [{ "id": "contest", "kind": "code" }, { "id": "contest", "kind": "boolean" }],
              "eligibility": [{ "reason": "age", "requires": { "age-by": "borne", "at-least": 18 }, "basis": "2" }, { "reason": "paper", "requires": { "fact": "nosuch" }, "basis": "2" }],
              "stages": [{ "id": "t", "tests": [{ "id": "w", "out-of": 10 }], "pass-marks": [{ "requires": { "score": "w", "at-least": 12 }, "basis": "2" }], "basis": "2" }],
              "final-score": { "score": "w", "basis": "3" },
              "ranking": { "by": { "highest": "w" }, "scope": "everyone", "basis": "3" },
              "missing-marks": [{ "state": "absent", "effect": "eliminates", "basis": "2" }]
            }
            """;
        Assert.Contains(part, Text, StringComparison.Ordinal);

        var errors = ProcedureJson.Read(Text.Replace(part, instead, StringComparison.Ordinal)).Errors;

        Assert.True(errors.Count == 6, string.Join('\n', errors));
        string[] others = ["/facts/0", "/facts/1", "/eligibility/0/requires/age-by", "/eligibility/1/requires/fact"];
        Assert.Subset(errors.Where(error => error.Kind == ProcedureErrorKind.Defect).Select(error => error.JsonPointer).ToHashSet(), others.ToHashSet());
        Assert.Contains(errors, error => error.Message == "The score lies between 0 and 10: it is never at least 12.");
    }

    [Fact]
    public void Read_MistakeAfterOtherLetters_CountsCharactersNotBytes()
    {
        var error = Assert.Single(ProcedureJson.Read(Definitions.With("\"id\": \"small\",", "\"id\": \"small\", \"$schema\": \"éé🙂\", \"x\": 1,")).Errors);

        Assert.Equal((3, 37), (error.Line, error.Column));
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_AreRefusedWhereTheyAre()
    {
        var bytes = Encoding.UTF8.GetBytes(Definitions.Small);
        bytes[Definitions.Small.IndexOf("small", StringComparison.Ordinal)] = 0xFF;

        var error = Assert.Single(ProcedureJson.Read(bytes).Errors);

        Assert.Equal((ProcedureErrorKind.NotJson, 3, 10), (error.Kind, error.Line, error.Column));
    }

    [Fact]
    public void Read_HalfASurrogatePairInAString_IsRefused() =>
        Assert.Equal(ProcedureErrorKind.NotJson, Assert.Single(ProcedureJson.Read(Definitions.With("small", "\ud83d")).Errors).Kind);

    [Fact]
    public void Read_ByteOrderMark_IsAccepted() => Assert.True(ProcedureJson.Read((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Definitions.Small)]).IsProcedure);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("{} {}")]
    public void Read_WhatIsNoDefinition_HasErrors(string text) => Assert.NotEmpty(ProcedureJson.Read(text).Errors);

    [Fact]
    public void Procedure_OfAReadingWithErrors_ThrowsAndNamesTheFirst() =>
        Assert.Contains("is not JSON", Assert.Throws<InvalidOperationException>(() => ProcedureJson.Read("{").Procedure).Message, StringComparison.Ordinal);
}
