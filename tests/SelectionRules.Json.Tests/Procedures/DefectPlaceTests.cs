namespace SelectionRules.Json.Tests;

/// <summary>Each kind of defect that the review finds, in a small definition: its pointer, its line and what it says.</summary>
public sealed class DefectPlaceTests
{
    private const string Sound = """
        {
          "format": 1,
          "id": "sound",
          "documents": { "notice": "the notice" },
          "scores": {
            "total": { "weighted-out-of": 100, "parts": [{ "weight": "2/3", "of": "written" }, { "weight": "1/3", "of": "oral" }] }
          },
          "closes-at": { "last-moment": "2026-03-31T23:59", "zone": "Europe/Brussels", "precision": "whole-minute", "basis": { "clause": "1", "assumptions": [{ "question": "Seconds?", "answer": "the whole minute" }] } },
          "assessed-on": "2026-03-31",
          "facts": [
            { "id": "born", "kind": "date" },
            { "id": "children", "kind": "integer", "maximum": 20 },
            { "id": "quota", "kind": "boolean" },
            { "id": "contest", "kind": "code", "codes": ["external", "internal"] }
          ],
          "recognition": { "home-country": "BE", "accepted": ["domestic"], "basis": "1" },
          "eligibility": [
            { "reason": "diploma", "requires": { "holds-diploma": "bachelor" }, "basis": "2" },
            { "reason": "age", "requires": { "all": [{ "age-by": "born", "at-least": 18 }, { "number": "children", "at-most": 10 }, { "code": "contest", "is": "external" }] }, "basis": "2" }
          ],
          "grouping": {
            "lists": [
              { "id": "general", "members": { "all": [] }, "basis": "3" },
              { "id": "reserved", "members": { "fact": "quota" }, "basis": "3" }
            ]
          },
          "stages": [
            {
              "id": "gate",
              "counts": "gate-only",
              "held": { "from": "2026-04-01", "to": "2026-04-02" },
              "tests": [
                { "id": "language", "scale": "CEFR" },
                { "id": "jury", "ratings": ["high", "low"] }
              ],
              "pass-marks": [
                { "requires": { "level-in": "language", "at-least": "B2" }, "basis": "4" },
                { "requires": { "rating-in": "jury", "is": "high" }, "basis": "4" }
              ],
              "basis": "4"
            },
            {
              "id": "written",
              "held": { "from": "2026-05-01", "to": "2026-05-02" },
              "tests": [{ "id": "written", "out-of": 20 }],
              "pass-marks": [
                { "requires": { "score": "written", "at-least": 10 }, "basis": "5" }
              ],
              "cutoff": {
                "keep": { "per-group": { "general": 10, "reserved": 5 } },
                "by": [{ "highest": "written" }, { "earliest": "born" }],
                "scope": "each-group",
                "ties": "admit-all-tied",
                "basis": { "clause": "5", "assumptions": [{ "question": "Ties?", "answer": "all" }] }
              },
              "basis": "5"
            },
            {
              "id": "oral",
              "tests": [{ "id": "oral", "out-of": 20 }],
              "pass-marks": [
                { "requires": { "score": { "sum": ["written", { "weight": 2, "of": "oral" }] }, "at-least": { "set-by-jury": "minimum" } }, "basis": "6" }
              ],
              "basis": "6"
            }
          ],
          "missing-marks": [
            { "state": "absent", "effect": "eliminates", "basis": "7" }
          ],
          "recorded-thresholds": [
            { "id": "minimum", "value": 30, "set-by": "the jury", "set-on": "2026-06-01" }
          ],
          "final-score": { "score": "total", "basis": "8" },
          "ranking": {
            "by": { "highest": "total" },
            "scope": "each-group",
            "basis": { "clause": "8", "assumptions": [{ "question": "Ties?", "answer": "shared" }] }
          },
          "places": {
            "groups": [
              { "group": "general", "places": 4 },
              { "group": "reserved", "places": 2 }
            ],
            "transfers": [
              { "from": "reserved", "to": "general", "basis": "9" }
            ],
            "ties": "admit-all-tied",
            "alternation": { "groups": ["general", "reserved"], "provenance": "by law", "basis": "9" },
            "basis": { "clause": "9", "assumptions": [{ "question": "Ties?", "answer": "everyone" }] }
          },
          "rulings": [
            { "candidate": "C1", "ruling": "sets-aside-elimination", "stage": "gate", "by": "the jury", "on": "2026-06-01", "reason": "minutes" }
          ],
          "reserve": {
            "valid-for": { "years": 2 },
            "start-event": "publication",
            "scope": "each-group",
            "basis": "10"
          }
        }
        """;

    [Fact]
    public void Review_OfASoundDefinition_FindsNothing() => Assert.Empty(ProcedureJson.Read(Sound).Review());

    // A name leaves no trace in the procedure, so that only its definition can tell.
    [Fact]
    public void Review_OfANamedFormulaThatNoRuleUses_Warns()
    {
        var reading = ProcedureJson.Read(Sound.Replace("\"scores\": {", "\"scores\": { \"spare\": { \"sum\": [\"written\", \"half\"] }, \"half\": { \"mean\": [\"written\"] },", StringComparison.Ordinal));

        Assert.Equal("5:24: warning: /scores/spare: No rule uses the score 'spare'.", Assert.Single(reading.Review()).ToString());
    }

    // Whoever mends a comma hears of the rest at the same time.
    [Fact]
    public void Read_OfCommasAndComments_SaysWhatElseIsWrong()
    {
        var text = Sound.Replace("\"basis\": { \"clause\": \"9\",", "// why\n\"bases\": { \"clause\": \"9\",", StringComparison.Ordinal).Replace("{ \"group\": \"reserved\", \"places\": 2 }", "{ \"group\": \"reserved\", \"places\": 2 },", StringComparison.Ordinal);
        var errors = ProcedureJson.Read(text).Errors;

        Assert.Equal([ProcedureErrorKind.NotJson, ProcedureErrorKind.NotJson], errors.Take(4).Select(error => error.Kind).Where(kind => kind == ProcedureErrorKind.NotJson));
        Assert.Contains(errors, error => error.Message.Contains("'bases'", StringComparison.Ordinal));
    }

    [Theory]
    // What the law asks of every procedure.
    [InlineData("\"1/3\"", "\"1/2\"", "error", "/scores/total/parts", "The weights sum to exactly 1; these sum to 7/6.")]
    [InlineData("\"general\": 10, \"reserved\": 5", "\"general\": 0, \"reserved\": 0", "error", "/stages/2", "The stage is unreachable: the cutoff of the stage 'written' keeps nobody.")]
    [InlineData("\"ties\": \"admit-all-tied\",\n        \"basis\": { \"clause\": \"5\"", "\"ties\": \"admit-all-tied\", \"on-top\": { \"all\": [] },\n        \"basis\": { \"clause\": \"5\"", "error", "/stages/1/cutoff/on-top", "can never bind")]
    [InlineData("[{ \"highest\": \"written\" }, { \"earliest\": \"born\" }]", "{ \"highest\": 5 }", "error", "/stages/1/cutoff/by", "can never bind: everybody ties")]
    [InlineData("{ \"id\": \"jury\", \"ratings\": [\"high\", \"low\"] }", "{ \"id\": \"jury\", \"ratings\": [\"high\", \"low\"] }, { \"id\": \"idle\", \"out-of\": 5 }", "error", "/stages/0/tests/2", "The test neither counts nor is a gate")]
    [InlineData("\"score\": \"written\", \"at-least\": 10", "\"score\": \"written\", \"at-least\": 21", "error", "/stages/1/pass-marks/0/requires/at-least", "between 0 and 20: it is never at least 21")]
    [InlineData("{ \"group\": \"general\", \"places\": 4 },", "", "error", "/places/groups", "The group 'general' has no places; a list in which a cutoff only counts is stated with 0 places.")]
    [InlineData("\"counts\": \"gate-only\",", "", "error", "/stages/0", "none of its tests is in the final score")]
    // Every rule refers to what there is.
    [InlineData("\"general\": 10, \"reserved\": 5", "\"general\": 10, \"other\": 5", "error", "/stages/1/cutoff/keep/per-group/other", "There is no group 'other'.")]
    [InlineData("\"age-by\": \"born\"", "\"age-by\": \"birth\"", "error", "/eligibility/1/requires/all/0/age-by", "The procedure has no fact 'birth'.")]
    [InlineData("\"number\": \"children\"", "\"number\": \"quota\"", "error", "/eligibility/1/requires/all/1/number", "is a boolean; here it has to be an integer")]
    [InlineData("\"is\": \"external\"", "\"is\": \"outside\"", "error", "/eligibility/1/requires/all/2/is", "has no code 'outside'")]
    [InlineData("\"at-least\": \"B2\"", "\"at-least\": \"B3\"", "error", "/stages/0/pass-marks/0/requires/at-least", "B3")]
    [InlineData("\"is\": \"high\"", "\"is\": \"middle\"", "error", "/stages/0/pass-marks/1/requires/is", "middle")]
    [InlineData("\"from\": \"reserved\"", "\"from\": \"resrved\"", "error", "/places/transfers/0/from", "There is no group 'resrved'.")]
    [InlineData("[\"general\", \"reserved\"], \"provenance\"", "[\"general\", \"others\"], \"provenance\"", "error", "/places/alternation/groups/1", "There is no group 'others'.")]
    [InlineData("\"stage\": \"gate\", \"by\"", "\"stage\": \"door\", \"by\"", "error", "/rulings/0/stage", "door")]
    [InlineData("\"id\": \"reserved\", \"members\"", "\"id\": \"general\", \"members\"", "error", "/grouping/lists/1", "'general' is the id of two groups; the other one is /grouping/lists/0.")]
    [InlineData("\"id\": \"oral\",\n      \"tests\"", "\"id\": \"gate\",\n      \"tests\"", "error", "/stages/2", "'gate' is the id of two stages; the other one is /stages/0.")]
    [InlineData("\"score\": \"written\", \"at-least\"", "\"score\": \"oral\", \"at-least\"", "error", "/stages/1/pass-marks/0/requires/score", "oral")]
    // Numbers, dates and places are possible.
    [InlineData("\"out-of\": 20 }],\n      \"pass-marks\": [\n        { \"requires\": { \"score\": \"written\"", "\"out-of\": 0 }],\n      \"pass-marks\": [\n        { \"requires\": { \"score\": \"written\"", "error", "/stages/1/tests/0/out-of", "The maximum of a test is more than 0.")]
    [InlineData("\"zone\": \"Europe/Brussels\"", "\"zone\": \"Brussels\"", "error", "/closes-at/zone", "no time zone")]
    [InlineData("\"maximum\": 20", "\"minimum\": 30, \"maximum\": 20", "error", "/facts/1/minimum", "larger than the largest")]
    [InlineData("\"at-least\": 18", "\"at-least\": 180", "error", "/eligibility/1/requires/all/0/at-least", "An age lies between 0 and 150 years")]
    [InlineData("\"from\": \"2026-05-01\"", "\"from\": \"2026-03-01\"", "error", "/stages/1/held", "before the earlier stage 'gate'")]
    [InlineData("\"places\": 2", "\"places\": -2", "error", "/places/groups/1/places", "-2")]
    [InlineData("\"valid-for\": { \"years\": 2 },", "", "error", "/reserve", "Nothing ends the reserve")]
    [InlineData("\"valid-for\": { \"years\": 2 },", "\"valid-for\": { \"years\": 2 }, \"cap\": -1,", "error", "/reserve/cap", "not negative")]
    [InlineData("\"provenance\": \"by law\"", "\"provenance\": \" \"", "error", "/places/alternation/provenance", "How the first group was determined")]
    [InlineData("{ \"state\": \"absent\", \"effect\": \"eliminates\", \"basis\": \"7\" }", "", "error", "/missing-marks", "Nothing says what follows from absence")]
    [InlineData("\"accepted\": [\"domestic\"]", "\"accepted\": []", "error", "/recognition/accepted", "No ground is accepted")]
    [InlineData("\"requires\": { \"level-in\": \"language\", \"at-least\": \"B2\" }", "\"in-groups\": [\"some\"], \"requires\": { \"level-in\": \"language\", \"at-least\": \"B2\" }", "error", "/stages/0/pass-marks/0/in-groups/0", "There is no group 'some'.")]
    [InlineData("\"members\": { \"fact\": \"quota\" }", "\"members\": { \"score\": \"written\", \"at-least\": 5 }", "error", "/grouping/lists/1/members", "there are no results yet")]
    // What is worth a second look.
    [InlineData("\"ties\": \"admit-all-tied\",\n        \"basis\": { \"clause\": \"5\"", "\"ties\": \"leave-undecided\",\n        \"basis\": { \"clause\": \"5\"", "warning", "/stages/1/cutoff/ties", "left undecided")]
    [InlineData("[{ \"highest\": \"written\" }, { \"earliest\": \"born\" }],\n        \"scope\": \"each-group\",\n        \"ties\": \"admit-all-tied\"", "{ \"highest\": \"written\" },\n        \"scope\": \"each-group\",\n        \"ties\": \"admit-none-tied\"", "warning", "/stages/1/cutoff/by", "No further key decides")]
    [InlineData("{ \"clause\": \"5\", \"assumptions\": [{ \"question\": \"Ties?\", \"answer\": \"all\" }] }", "\"5\"", "warning", "/stages/1/cutoff/basis", "Who is kept when candidates tie for the last place?")]
    [InlineData("{ \"clause\": \"8\", \"assumptions\": [{ \"question\": \"Ties?\", \"answer\": \"shared\" }] }", "\"8\"", "warning", "/ranking/basis", "Who comes first when all keys are equal?")]
    [InlineData("\"start-event\": \"publication\",", "", "warning", "/reserve/basis", "On which day does the validity start?")]
    [InlineData("{ \"id\": \"minimum\", \"value\": 30, \"set-by\": \"the jury\", \"set-on\": \"2026-06-01\" }", "", "warning", "/stages/2/pass-marks/0/requires/at-least", "is not recorded yet")]
    [InlineData("{ \"id\": \"quota\", \"kind\": \"boolean\" },", "{ \"id\": \"quota\", \"kind\": \"boolean\" }, { \"id\": \"idle\", \"kind\": \"boolean\" },", "warning", "/facts/3", "No rule uses the fact")]
    [InlineData("\"ranking\": {\n    \"by\": { \"highest\": \"total\" }", "\"ranking\": {\n    \"by\": { \"highest\": \"written\" }", "warning", "/ranking/by", "No key of the ranking is the final score")]
    public void Review_OneDefect_IsReportedAtItsPlace(string text, string instead, string severity, string place, string message)
    {
        Assert.Contains(text, Sound, StringComparison.Ordinal);
        var definition = Sound.Replace(text, instead, StringComparison.Ordinal);
        var reading = ProcedureJson.Read(definition);
        Assert.True(reading.IsProcedure, string.Join('\n', reading.Errors));

        var found = reading.Review();

        var defect = found.FirstOrDefault(one => one.JsonPointer == place && one.Defect.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(defect is not null, string.Join('\n', found));
        Assert.Contains($": {severity}: {place}: ", defect.ToString(), StringComparison.Ordinal);
        Assert.Single(found, one => one == defect);

        // The line is that on which the last name of the pointer stands, or where the element begins.
        var line = definition.Split('\n')[defect.Line - 1];
        Assert.True(defect.Column <= line.Length && line[defect.Column - 1] is '{' or '[' or '"' or '-' or (>= '0' and <= '9'), $"{defect}\n{line}");
    }

    [Fact]
    public void Review_OfManyDefects_ReportsEach()
    {
        (string Text, string Instead)[] mistakes =
        [
            ("\"1/3\"", "\"1/2\""), ("\"Europe/Brussels\"", "\"Brussels\""), ("\"maximum\": 20", "\"minimum\": 30, \"maximum\": 20"), ("\"accepted\": [\"domestic\"]", "\"accepted\": []"),
            ("\"at-least\": 18", "\"at-least\": 180"), ("\"is\": \"external\"", "\"is\": \"outside\""), ("\"age-by\": \"born\", ", "\"age-by\": \"birth\", "),
            ("\"members\": { \"fact\": \"quota\" }", "\"members\": { \"fact\": \"qota\" }"), ("\"counts\": \"gate-only\",", ""), ("\"at-least\": \"B2\"", "\"at-least\": \"B3\""), ("\"is\": \"high\"", "\"is\": \"middle\""),
            ("\"from\": \"2026-05-01\"", "\"from\": \"2026-03-01\""), ("\"score\": \"written\", \"at-least\": 10", "\"score\": \"written\", \"at-least\": 21"), ("\"reserved\": 5 }", "\"others\": 5 }"),
            ("\"places\": 2 }", "\"places\": -2 }"), ("\"from\": \"reserved\"", "\"from\": \"resrved\""), ("\"provenance\": \"by law\"", "\"provenance\": \" \""),
            ("\"stage\": \"gate\", \"by\"", "\"stage\": \"door\", \"by\""), ("\"valid-for\": { \"years\": 2 },", "\"valid-for\": { \"years\": -2 }, \"cap\": -1,"),
        ];
        var definition = mistakes.Aggregate(Sound, (text, mistake) =>
        {
            Assert.Contains(mistake.Text, text, StringComparison.Ordinal);
            return text.Replace(mistake.Text, mistake.Instead, StringComparison.Ordinal);
        });

        var errors = ProcedureJson.Read(definition).Review().Where(found => found.Defect.Severity == DefectSeverity.Error).ToList();

        // "others" is no group, and so "reserved" has no number; the period and the cap of the reserve are two.
        Assert.True(errors.Count == mistakes.Length + 2, string.Join('\n', errors));
    }
}
