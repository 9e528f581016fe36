namespace SelectionRules;

/// <summary>A review of a whole procedure: what every topic looks at, and the defects found so far.</summary>
internal sealed class ProcedureReview
{
    private static readonly string[] Properties =
    [
        "id", "vacancy", "profile", "employment", "closesAt", "assessedOn", "dossier", "facts", "recognition", "eligibility", "preferences",
        "languageRole", "grouping", "stages", "missingMarks", "recordedThresholds", "finalScore", "ranking", "places", "rulings", "reserve",
    ];

    private readonly List<Defect> errors = [];
    private readonly List<Defect> warnings = [];
    private readonly Dictionary<string, (Test Test, int Stage)> tests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactDefinition> facts = new(StringComparer.Ordinal);

    private ProcedureReview(SelectionProcedure procedure)
    {
        Procedure = procedure;
        Walk = ProcedureWalk.Of(procedure);
        foreach (var (placed, test) in Walk.All<Test>())
        {
            tests.TryAdd(test.Id, (test, placed.Stage));
        }

        foreach (var fact in procedure.Facts)
        {
            facts.TryAdd(fact.Id ?? string.Empty, fact);
        }

        Groups = GroupsOf(procedure);
    }

    public SelectionProcedure Procedure { get; }

    public ProcedureWalk Walk { get; }

    /// <summary>Gets the tests of all stages with the positions of their stages; the first one of an id that is there twice.</summary>
    public IReadOnlyDictionary<string, (Test Test, int Stage)> Tests => tests;

    /// <summary>Gets the facts by id; the first one of an id that is there twice.</summary>
    public IReadOnlyDictionary<string, FactDefinition> Facts => facts;

    /// <summary>Gets the ids of the groups: an empty one where everybody is in one group; none where groups cannot be determined.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Tells whether there is a group of an id; where the codes that are the groups are not stated, that is the mistake, and any may be one.</summary>
    public bool IsGroup(string? id) => Groups.Contains(id, StringComparer.Ordinal) || (Procedure.Grouping is Grouping.ByCode && Groups.Count == 0);

    /// <summary>Reviews a procedure, one topic after the other: errors first, then warnings.</summary>
    public static Sequence<Defect> Of(SelectionProcedure procedure)
    {
        var review = new ProcedureReview(procedure);
        if (SizeReview.AllowsMore(review))
        {
            SizeReview.Review(review);
            IdentifierReview.Review(review);
            TextReview.Review(review);
            EmploymentReview.Review(review);
            AdmissionReview.Review(review);
            FactReview.Review(review);
            LanguageReview.Review(review);
            GroupReview.Review(review);
            StageReview.Review(review);
            TestReferenceReview.Review(review);
            AwaitedTestReview.Review(review);
            ConditionReview.Review(review);
            ScoreReview.Review(review);
            ThresholdReview.Review(review);
            ContradictionReview.Review(review);
            CutoffReview.Review(review);
            MissingMarkReview.Review(review);
            BestZeroReview.Review(review);
            PlacesReview.Review(review);
            ProvenanceReview.Review(review);
            RulingReview.Review(review);
            ReserveReview.Review(review);
            CountingReview.Review(review);
            AssumptionReview.Review(review);
            UsualQuestionReview.Review(review);
            MissingValueReview.Review(review);
        }

        return [.. review.InOrder(review.errors), .. review.InOrder(review.warnings)];
    }

    public void Error(Place place, FormattableString message, DefectTopic topic = DefectTopic.General) => Add(errors, place, message, DefectSeverity.Error, topic);

    public void Warn(Place place, FormattableString message, DefectTopic topic = DefectTopic.General) => Add(warnings, place, message, DefectSeverity.Warning, topic);

    /// <summary>Gets a value indicating whether anything is wrong so far.</summary>
    public bool HasErrors => errors.Count > 0;

    /// <summary>Tells whether something in there is wrong already, so that nothing more can be said of the whole.</summary>
    public bool HasErrorWithin(Place place)
    {
        var path = place.ToString();
        return errors.Exists(error => IsWithin(error.Place, path));
    }

    private List<string> GroupsOf(SelectionProcedure procedure) => procedure.Grouping switch
    {
        Grouping.OneGroup => [string.Empty],
        Grouping.ByLanguageRole => [.. procedure.LanguageRole?.Roles.Select(role => role.Code) ?? []],
        Grouping.ByCode byCode when facts.TryGetValue(byCode.Fact ?? string.Empty, out var fact) => [.. fact.Codes],
        Grouping.ByList byList => [.. byList.Lists.Select(list => list.Id)],
        _ => [],
    };

    // The topics follow each other; a reader goes through the procedure. Where the order is equal that of the topics stays.
    private IEnumerable<Defect> InOrder(List<Defect> defects)
    {
        var stages = PlacesInList.Of("stages", Procedure.Stages, stage => stage.Id).Select(found => found.Place.ToString()).ToList();
        return defects.OrderBy(defect => Array.IndexOf(Properties, PropertyOf(defect.Place)))
            .ThenBy(defect => stages.FindIndex(stage => IsWithin(defect.Place, stage)));
    }

    private static bool IsWithin(string place, string whole) =>
        place.StartsWith(whole, StringComparison.Ordinal) && (place.Length == whole.Length || place[whole.Length] == '/');

    private static string PropertyOf(string place) => place.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? place[..slash] : place;

    private static void Add(List<Defect> defects, Place place, FormattableString message, DefectSeverity severity, DefectTopic topic) =>
        defects.Add(new Defect { Place = place.ToString(), Message = FormattableString.Invariant(message), Severity = severity, Topic = topic });
}
