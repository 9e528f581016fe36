namespace SelectionRules.Json;

/// <summary>Tests, where their stage states them.</summary>
internal static class TestForm
{
    public static UnionForm<Test> Instance { get; } = new(
        "test",
        "a test",
        Scored(),
        Level(),
        Rated(),
        Advisory());

    /// <summary>Says what a test gives, for a message.</summary>
    public static string Describe(Test test) => test switch
    {
        ScoredTest => "a test of points",
        LevelTest => "a test of levels",
        RatedTest => "a test of ratings",
        _ => "advisory",
    };

    private static Case<Test, ScoredTest> Scored()
    {
        var common = new Common<ScoredTest>();
        var outOf = Fields<ScoredTest>.Required("out-of", NumberForms.Points, test => test.Maximum);
        return new("out-of", new(
            "a test of points",
            [common.Id, outOf, .. common.Others],
            values => new ScoredTest(values.Of(common.Id), values.Of(outOf))
            {
                Title = values.Of(common.Title),
                Assesses = values.Of(common.Assesses),
                AwaitedWhere = values.Of(common.AwaitedWhere),
                MissingMarks = values.Of(common.MissingMarks),
            })
        {
            Meaning = "A test that gives points, from 0 to the number after 'out-of'.",
        });
    }

    private static Case<Test, LevelTest> Level()
    {
        var common = new Common<LevelTest>();
        var scale = Fields<LevelTest>.Required("scale", ScaleForm.Instance, test => test.Scale);
        var language = Fields<LevelTest>.Usually("language", default, WordForms.TestedLanguage, test => test.Language);
        return new("scale", new(
            "a test of levels",
            [common.Id, scale, language, .. common.Others],
            values => new LevelTest(values.Of(common.Id), values.Of(scale))
            {
                Language = values.Of(language),
                Title = values.Of(common.Title),
                Assesses = values.Of(common.Assesses),
                AwaitedWhere = values.Of(common.AwaitedWhere),
                MissingMarks = values.Of(common.MissingMarks),
            })
        {
            Meaning = "A test of a language that gives a level of a scale.",
        });
    }

    private static Case<Test, RatedTest> Rated()
    {
        var common = new Common<RatedTest>();
        var ratings = Fields<RatedTest>.Required("ratings", new ListForm<string>(TextForms.Code), test => test.Ratings);
        return new("ratings", new(
            "a test of ratings",
            [common.Id, ratings, .. common.Others],
            values => new RatedTest(values.Of(common.Id), values.Of(ratings))
            {
                Title = values.Of(common.Title),
                Assesses = values.Of(common.Assesses),
                AwaitedWhere = values.Of(common.AwaitedWhere),
                MissingMarks = values.Of(common.MissingMarks),
            })
        {
            Meaning = "A test that gives one of several ratings.",
        });
    }

    private static Case<Test, AdvisoryTest> Advisory()
    {
        var common = new Common<AdvisoryTest>();
        var advisory = Fields<AdvisoryTest>.Required("advisory", OnlyTrueForm.Instance, _ => true);
        return new("advisory", new(
            "an advisory test",
            [common.Id, advisory, .. common.Others],
            values => new AdvisoryTest(values.Of(common.Id))
            {
                Title = values.Of(common.Title),
                Assesses = values.Of(common.Assesses),
                AwaitedWhere = values.Of(common.AwaitedWhere),
                MissingMarks = values.Of(common.MissingMarks),
            })
        {
            Meaning = "A test that informs the jury and decides nothing.",
        });
    }

    /// <summary>The properties of every test.</summary>
    private sealed class Common<T>
        where T : Test
    {
        public Field<T, string> Id { get; } = Fields<T>.Required("id", TextForms.Id, test => test.Id);

        public Field<T, LocalizedText?> Title { get; } = Fields<T>.Optional("title", LocalizedTextForm.Instance, test => test.Title);

        public Field<T, Sequence<string>> Assesses { get; } = Fields<T>.Several("assesses", TextForms.Any, test => test.Assesses);

        public Field<T, Condition?> AwaitedWhere { get; } = Fields<T>.Optional("awaited-where", ConditionForm.Instance, test => test.AwaitedWhere);

        public Field<T, Sequence<MissingMark>> MissingMarks { get; } = Fields<T>.Several("missing-marks", MissingMarkForm.Instance, test => test.MissingMarks);

        public IEnumerable<Field<T>> Others => [Title, Assesses, AwaitedWhere, MissingMarks];
    }
}
