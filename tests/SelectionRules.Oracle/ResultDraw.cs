using System.Globalization;

namespace SelectionRules.Oracle;

/// <summary>Draws <c>results.csv</c>.</summary>
internal sealed class ResultDraw
{
    private const string Advisory = "personality";

    private static readonly string[] Competencies = ["innovating", "teamwork", "adapting", "self-development"];

    /// <summary>The stages and their eliminating assessments, in order.</summary>
    private static readonly (string Stage, string[] Assessments)[] Stages =
    [
        ("language", ["language-online", "language-interview"]),
        ("written", ["written"]),
        ("oral", ["oral"]),
        ("star", ["motivation", .. Competencies]),
    ];

    private static readonly string[] Eliminating = [.. Stages.SelectMany(stage => stage.Assessments)];

    private static readonly string[] PassingMarks =
    [
        "50", "50", "50.5", "55", "60", "62.015", "66.666666", "70", "70.000001", "72.25", "79.875", "80", "88.125", "90", "99.999999", "100", "100",
    ];

    private readonly Dice _dice;
    private readonly PoolProfile _profile;

    /// <summary>The few marks that most candidates have, so that ties are frequent.</summary>
    private readonly string[] _writtenMarks;
    private readonly string[] _oralMarks;

    /// <summary>Of a hundred cells, how many are empty, and in which assessments.</summary>
    private readonly int _missingShare;
    private readonly string[] _missingIn;

    public ResultDraw(Dice dice, PoolProfile profile)
    {
        _dice = dice;
        _profile = profile;
        _writtenMarks = dice.Shuffle(PassingMarks)[..(profile == PoolProfile.AllTied ? dice.Pick(1, 2) : dice.Pick(2, 3, 5, 8, 14))];
        if (dice.Percent(30))
        {
            _writtenMarks[0] = "100"; // nobody ends ahead of it
        }

        _oralMarks = dice.Shuffle(PassingMarks)[..(profile == PoolProfile.AllTied ? dice.Pick(1, 2) : dice.Pick(1, 3, 14))];
        _missingShare = profile switch
        {
            PoolProfile.WithPending => dice.Pick(2, 5, 15, 30),
            PoolProfile.WithRulings => dice.Pick(0, 0, 2, 10),
            PoolProfile.Admission => dice.Pick(0, 5),
            _ => 0,
        };
        _missingIn = dice.Pick<string[]>(Eliminating, Eliminating, Eliminating, ["written"], Stages[0].Assessments, [.. Stages[0].Assessments, "written"], Stages[3].Assessments);
    }

    public string Draw(string[] keys, string applications)
    {
        var rows = keys.ToDictionary(key => key, _ => Cells());
        if (_profile is PoolProfile.Complete or PoolProfile.AllTied)
        {
            if (_dice.Percent(50))
            {
                EmptyWhatIsNotReached(rows, applications);
            }
        }
        else
        {
            foreach (var key in keys.Where(_ => _dice.Percent(_missingShare / 3)))
            {
                rows.Remove(key);
            }
        }

        return Write(rows);
    }

    private Dictionary<string, string> Cells()
    {
        Dictionary<string, string> cells = new()
        {
            ["language-online"] = Level(),
            ["language-interview"] = Level(),
            ["written"] = Spelled(_dice.Percent(7) ? BelowFifty() : _dice.Pick(_writtenMarks)),
            ["oral"] = Spelled(_dice.Percent(8) ? BelowFifty() : _dice.Pick(_oralMarks)),
            ["motivation"] = Spelled(_dice.Percent(8) ? _dice.Pick("11.5", "11.98", "11.999999", "0") : _dice.Pick("12", "12", "12.5", "15", "18.015", "20")),
            [Advisory] = _dice.Pick("", "absent", "withdrawn", "ENFP", "B2", "72,5", "calm, careful", "says \"hi\"", "créatif; très", "=1+1", "two\nlines"),
        };
        foreach (var (competency, mark) in Competencies.Zip(CompetencyMarks()))
        {
            cells[competency] = Spelled(mark);
        }

        if (_dice.Percent(8))
        {
            // Several things happen in one stage.
            foreach (var assessment in _dice.Pick(Stages).Assessments)
            {
                cells[assessment] = _dice.Weighted((3, "absent"), (2, "withdrawn"), (5, cells[assessment]));
            }
        }

        foreach (var assessment in Eliminating)
        {
            cells[assessment] = _dice.Weighted((2, "absent"), (1, "withdrawn"), (147, cells[assessment]));
            if (_missingIn.Contains(assessment) && _dice.Percent(_missingShare))
            {
                cells[assessment] = "";
            }
        }

        if (Stages[0].Assessments.Any(assessment => cells[assessment].Length == 0) && _dice.Percent(15))
        {
            cells["written"] = _dice.Pick("absent", "withdrawn"); // waits in the first stage, yet can no longer end ahead of anyone
        }

        return cells;
    }

    private string Level() => _dice.Weighted((60, "B2"), (20, "C1"), (16, "C2"), (2, "B1"), (1, "A2"), (1, "A1"));

    private string BelowFifty() => _dice.Pick("49.5", "49.999999", "49", "0");

    private string[] CompetencyMarks() => _dice.Shuffle(_dice.Weighted<string[]>(
        (_profile == PoolProfile.AllTied ? 90 : 15, ["15", "15", "15", "15"]),
        (15, ["12", "12", "12", "12"]), // 48 exactly
        (10, ["20", "20", "8", "0"]), // 48 exactly; the 20s missing, still possible
        (5, ["20", "20", "7.999999", "0"]), // 47.999999; the 20s missing, no longer possible
        (3, ["11.9", "12", "12", "12"]),
        (5, ["0", "7.99", "4", "0"]), // two known parts are enough to fail
        (15, ["13.015", "14", "16.125", "20"]),
        (10, ["20", "20", "20", "20"]),
        (15, [RandomCompetency(), RandomCompetency(), RandomCompetency(), RandomCompetency()])));

    private string RandomCompetency() => string.Create(CultureInfo.InvariantCulture, $"{11 + _dice.Below(9)}.{_dice.Below(1_000_000):D6}");

    /// <summary>The same number, spelled with more zeros now and then ("digits or digits.digits, up to 6 decimals").</summary>
    private string Spelled(string number)
    {
        if (_dice.Percent(85))
        {
            return number;
        }

        var decimals = number.Contains('.', StringComparison.Ordinal) ? number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var zeros = new string('0', _dice.Below(7 - decimals));
        return (_dice.Percent(10) ? "0" : "") + number + (decimals == 0 && zeros.Length > 0 ? "." : "") + zeros;
    }

    /// <summary>As real files are: a row ends where its candidate stopped, and who was not admitted has none.</summary>
    private static void EmptyWhatIsNotReached(Dictionary<string, Dictionary<string, string>> rows, string applications)
    {
        var standings = ApplicationFile.Read(applications).Select(ChamberAdmission.Assess).ToList();
        ChamberStages.MoveThrough(standings, ResultFile.Read(Write([.. rows], ["candidate", .. Eliminating], "\n")));
        foreach (var standing in standings)
        {
            if (standing.Status == Standing.NotAdmitted)
            {
                rows.Remove(standing.Candidate);
            }
            else if (standing.Status != Standing.Laureate)
            {
                var notReached = Stages.SkipWhile(stage => stage.Stage != standing.Stage).Skip(1).SelectMany(stage => stage.Assessments);
                foreach (var assessment in notReached)
                {
                    rows[standing.Candidate][assessment] = "";
                }
            }
        }
    }

    private string Write(Dictionary<string, Dictionary<string, string>> rows)
    {
        List<string> columns = [.. _dice.Shuffle(Eliminating)];
        if (_profile is PoolProfile.WithPending or PoolProfile.Admission && _dice.Percent(15))
        {
            columns.RemoveAt(0);
        }

        if (_dice.Percent(80))
        {
            columns.Insert(_dice.Below(columns.Count + 1), Advisory);
        }

        var ordered = _dice.Shuffle(rows.OrderBy(row => row.Key, StringComparer.Ordinal));
        var text = Write(ordered, ["candidate", .. columns], _dice.Pick("\n", "\n", "\n", "\r\n"), quotesAll: _dice.Percent(10));
        text = _dice.Percent(10) ? text.TrimEnd('\r', '\n') : text;
        return _dice.Percent(10) ? "\uFEFF" + text : text;
    }

    private static string Write(KeyValuePair<string, Dictionary<string, string>>[] rows, string[] header, string lineEnd, bool quotesAll = false) =>
        string.Concat(rows
            .Select(row => header.Select(column => column == "candidate" ? row.Key : row.Value[column]))
            .Prepend(header)
            .Select(fields => string.Join(',', fields.Select(field => Quoted(field, quotesAll))) + lineEnd));

    /// <summary>RFC 4180: a field that holds a comma, a quote or a line break is quoted; any other may be.</summary>
    private static string Quoted(string field, bool always) => !always && field.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? field
        : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
