namespace SelectionRules.Belgium;

/// <summary>What the notice of 2025 leaves open, and how the procedure answers it, in the order of the notice's clauses.</summary>
internal static class OpenQuestions
{
    public static Assumption Seconds { get; } = new(
        LocalizedText.Of(
            nl: "Is een kandidatuur op tijd die om 23.59 uur en enkele seconden wordt ontvangen?",
            fr: "Une candidature reçue à 23 h 59 et quelques secondes est-elle dans les délais\u00a0?",
            en: "Is an application in time that is received at 23:59 and some seconds?",
            de: "Ist eine Bewerbung rechtzeitig, die um 23.59 Uhr und einige Sekunden eingeht?"),
        LocalizedText.Of(
            nl: "ja: de hele minuut telt",
            fr: "oui\u00a0: la minute entière compte",
            en: "yes: the whole minute counts",
            de: "ja: die ganze Minute zählt"))
    {
        About = AssumptionSubject.ClosingPrecision,
    };

    public static Assumption AgeOfExtract { get; } = new(
        LocalizedText.Of(
            nl: "Hoe oud mag het uittreksel uit het strafregister zijn?",
            fr: "De quand l'extrait de casier judiciaire peut-il dater\u00a0?",
            en: "How old may the extract from the criminal record be?",
            de: "Wie alt darf der Auszug aus dem Strafregister sein?"),
        LocalizedText.Of(
            nl: "er is geen grens",
            fr: "il n'y a pas de limite",
            en: "there is no limit",
            de: "es gibt keine Grenze"));

    public static Assumption DomesticDiplomas { get; } = new(
        LocalizedText.Of(
            nl: "Welke diploma's hebben geen gelijkwaardigheidsverklaring en geen erkenning nodig?",
            fr: "Quels diplômes n'ont besoin ni de déclaration d'équivalence ni de reconnaissance\u00a0?",
            en: "Which diplomas need no declaration of equivalence and no recognition?",
            de: "Welche Diplome brauchen keine Gleichwertigkeitserklärung und keine Anerkennung?"),
        LocalizedText.Of(
            nl: "die in België zijn uitgereikt",
            fr: "ceux qui ont été délivrés en Belgique",
            en: "those awarded in Belgium",
            de: "die in Belgien ausgestellten"));

    public static Assumption MasterWithoutBachelor { get; } = new(
        LocalizedText.Of(
            nl: "Bewijst een masterdiploma zonder bachelordiploma het niveau bachelor?",
            fr: "Un diplôme de master sans diplôme de bachelier prouve-t-il le niveau bachelier\u00a0?",
            en: "Does a master's diploma without a bachelor's prove the bachelor's level?",
            de: "Weist ein Masterdiplom ohne Bachelordiplom das Bachelorniveau nach?"),
        LocalizedText.Of(nl: "nee", fr: "non", en: "no", de: "nein"));

    public static Assumption PartTime { get; } = new(
        LocalizedText.Of(
            nl: "Hoe telt deeltijdse ervaring?",
            fr: "Comment compte l'expérience à temps partiel\u00a0?",
            en: "How does part-time experience count?",
            de: "Wie zählt Erfahrung in Teilzeit?"),
        LocalizedText.Of(nl: "volledig", fr: "entièrement", en: "in full", de: "voll"));

    public static Assumption Overlap { get; } = new(
        LocalizedText.Of(
            nl: "Hoe telt ervaring die elkaar overlapt?",
            fr: "Comment comptent des expériences qui se chevauchent\u00a0?",
            en: "How does overlapping experience count?",
            de: "Wie zählt Erfahrung, die sich überschneidet?"),
        LocalizedText.Of(nl: "één keer", fr: "une fois", en: "once", de: "einmal"));

    public static Assumption SumOfPeriods { get; } = new(
        LocalizedText.Of(
            nl: "Hoe worden periodes van ervaring opgeteld?",
            fr: "Comment les périodes d'expérience sont-elles additionnées\u00a0?",
            en: "How are periods of experience added up?",
            de: "Wie werden Zeiten der Erfahrung zusammengezählt?"),
        LocalizedText.Of(
            nl: "volgens de kalender: van elk eerst hele jaren, dan maanden, dan dagen; 30 dagen zijn een maand",
            fr: "selon le calendrier\u00a0: de chacune d'abord les années entières, puis les mois, puis les jours\u00a0; 30 jours font un mois",
            en: "by the calendar: whole years, then months, then days of each; 30 days make a month",
            de: "nach dem Kalender: von jeder erst ganze Jahre, dann Monate, dann Tage; 30 Tage sind ein Monat"));

    public static Assumption DomainOfPreference { get; } = new(
        LocalizedText.Of(
            nl: "In welk domein is het gewenste jaar ervaring nuttig?",
            fr: "Dans quel domaine l'année d'expérience souhaitée est-elle utile\u00a0?",
            en: "In which domain is the preferred year of experience useful?",
            de: "In welchem Bereich ist das gewünschte Jahr Erfahrung nützlich?"),
        LocalizedText.Of(nl: "in elk domein", fr: "dans tout domaine", en: "in any", de: "in jedem"));

    public static Assumption EffectOfPreference { get; } = new(
        LocalizedText.Of(
            nl: "Welk gevolg heeft die voorkeur?",
            fr: "Quel est l'effet de cette préférence\u00a0?",
            en: "What is the effect of the preference?",
            de: "Welche Wirkung hat dieser Wunsch?"),
        LocalizedText.Of(
            nl: "geen: ze wordt gemeld",
            fr: "aucun\u00a0: elle est signalée",
            en: "none: it is reported",
            de: "keine: er wird gemeldet"));

    public static Assumption BothRoles { get; } = new(
        LocalizedText.Of(
            nl: "Welke taalrol heeft een kandidaat met vereiste diploma's in beide talen?",
            fr: "Quel est le rôle linguistique d'un candidat qui a des diplômes requis dans les deux langues\u00a0?",
            en: "Which role has a candidate with qualifying diplomas in both languages?",
            de: "Welche Sprachrolle hat ein Bewerber mit verlangten Diplomen in beiden Sprachen?"),
        ChosenByCandidate)
    {
        About = AssumptionSubject.SeveralRolesQualify,
    };

    public static Assumption NeitherRole { get; } = new(
        LocalizedText.Of(
            nl: "Welke taalrol heeft een kandidaat van wie de vereiste diploma's in geen van beide talen zijn?",
            fr: "Quel est le rôle linguistique d'un candidat dont les diplômes requis ne sont dans aucune des deux langues\u00a0?",
            en: "Which role has a candidate whose qualifying diplomas are in neither language?",
            de: "Welche Sprachrolle hat ein Bewerber, dessen verlangte Diplome in keiner der beiden Sprachen sind?"),
        ChosenByCandidate)
    {
        About = AssumptionSubject.NoRoleQualifies,
    };

    public static Assumption SecondLanguage { get; } = new(
        LocalizedText.Of(
            nl: "Wat is de tweede landstaal?",
            fr: "Quelle est la deuxième langue nationale\u00a0?",
            en: "Which is the second national language?",
            de: "Welche ist die zweite Landessprache?"),
        LocalizedText.Of(
            nl: "van het Nederlands en het Frans de taal die niet die van de taalrol is",
            fr: "du néerlandais et du français, la langue qui n'est pas celle du rôle linguistique",
            en: "of Dutch and French the one that is not the language role's",
            de: "von Niederländisch und Französisch diejenige, die nicht die der Sprachrolle ist"));

    public static Assumption LanguageExemption { get; } = new(
        LocalizedText.Of(
            nl: "Wie is vrijgesteld van de taaltesten?",
            fr: "Qui est dispensé des tests linguistiques\u00a0?",
            en: "Who is exempted from the language tests?",
            de: "Wer ist von den Sprachprüfungen befreit?"),
        LocalizedText.Of(nl: "niemand", fr: "personne", en: "nobody", de: "niemand"));

    public static Assumption TenthPlace { get; } = new(
        LocalizedText.Of(
            nl: "Wie wordt uitgenodigd als kandidaten gelijk eindigen op de tiende plaats?",
            fr: "Qui est invité quand des candidats sont ex aequo à la dixième place\u00a0?",
            en: "Who is invited when candidates tie for the tenth place?",
            de: "Wer wird eingeladen, wenn Bewerber den zehnten Platz teilen?"),
        LocalizedText.Of(
            nl: "iedereen die gelijk eindigt",
            fr: "tous les ex aequo",
            en: "everyone tied",
            de: "alle Gleichstehenden"))
    {
        About = AssumptionSubject.Ties,
    };

    public static Assumption PlaceOfWhoLeaves { get; } = new(
        LocalizedText.Of(
            nl: "Wie neemt de plaats in van een van de tien die later afhaakt of niet slaagt?",
            fr: "Qui prend la place de l'un des dix qui se retire ou échoue plus tard\u00a0?",
            en: "Who takes the place of one of the ten who withdraws or fails later?",
            de: "Wer nimmt den Platz eines der zehn ein, der später zurückzieht oder nicht besteht?"),
        LocalizedText.Of(nl: "niemand", fr: "personne", en: "nobody", de: "niemand"));

    public static Assumption SixtyPercent { get; } = new(
        LocalizedText.Of(
            nl: "Voor welke delen is telkens 60 % vereist?",
            fr: "Quelles parties exigent chacune 60\u00a0%\u00a0?",
            en: "Which parts need 60 % each?",
            de: "Welche Teile verlangen je 60 %?"),
        LocalizedText.Of(
            nl: "twee: de motivatie, en de vier competenties samen",
            fr: "deux\u00a0: la motivation, et les quatre compétences ensemble",
            en: "two: motivation, and the four competencies together",
            de: "zwei: die Motivation, und die vier Kompetenzen zusammen"));

    public static Assumption SplitOfPoints { get; } = new(
        LocalizedText.Of(
            nl: "Hoe worden de 100 punten verdeeld?",
            fr: "Comment les 100 points sont-ils répartis\u00a0?",
            en: "How are the 100 points split?",
            de: "Wie werden die 100 Punkte verteilt?"),
        LocalizedText.Of(
            nl: "motivatie 20, elk van de vier competenties 20",
            fr: "motivation 20, chacune des quatre compétences 20",
            en: "motivation 20, each of the four competencies 20",
            de: "Motivation 20, jede der vier Kompetenzen 20"));

    public static Assumption Questionnaire { get; } = new(
        LocalizedText.Of(
            nl: "Wat volgt uit het niet invullen van de persoonlijkheidsvragenlijst?",
            fr: "Que se passe-t-il si le questionnaire de personnalité n'est pas rempli\u00a0?",
            en: "What follows from not filling in the personality questionnaire?",
            de: "Was folgt daraus, dass der Persönlichkeitsfragebogen nicht ausgefüllt ist?"),
        LocalizedText.Of(nl: "niets", fr: "rien", en: "nothing", de: "nichts"));

    public static Assumption Absence { get; } = new(
        LocalizedText.Of(
            nl: "Wat volgt uit afwezigheid op een test?",
            fr: "Que se passe-t-il en cas d'absence à une épreuve\u00a0?",
            en: "What follows from absence at a test?",
            de: "Was folgt aus dem Fehlen bei einer Prüfung?"),
        LocalizedText.Of(nl: "ze sluit uit", fr: "elle élimine", en: "it eliminates", de: "es schließt aus"))
    {
        About = AssumptionSubject.MissingMark,
    };

    public static Assumption Rounding { get; } = new(
        LocalizedText.Of(
            nl: "Worden scores afgerond?",
            fr: "Les scores sont-ils arrondis\u00a0?",
            en: "Are scores rounded?",
            de: "Werden Ergebnisse gerundet?"),
        LocalizedText.Of(
            nl: "nee: ze zijn exact, en worden alleen afgerond getoond",
            fr: "non\u00a0: ils sont exacts, et ne sont arrondis qu'à l'affichage",
            en: "no: they are exact, and rounded for display only",
            de: "nein: sie sind exakt und werden nur gerundet angezeigt"));

    public static Assumption EqualScores { get; } = new(
        LocalizedText.Of(
            nl: "Wie gaat voor bij gelijke eindscores?",
            fr: "Qui passe en premier quand les scores finaux sont égaux\u00a0?",
            en: "Who comes first when final scores are equal?",
            de: "Wer geht bei gleichem Endergebnis vor?"),
        LocalizedText.Of(
            nl: "niemand: ze delen een rang",
            fr: "personne\u00a0: ils partagent un rang",
            en: "nobody: they share a rank",
            de: "niemand: sie teilen einen Rang"));

    public static Assumption Reserves { get; } = new(
        LocalizedText.Of(
            nl: "Is er één wervingsreserve of zijn er verschillende?",
            fr: "Y a-t-il une réserve de recrutement ou plusieurs\u00a0?",
            en: "Is there one reserve or are there several?",
            de: "Gibt es eine Anwerbungsreserve oder mehrere?"),
        LocalizedText.Of(
            nl: "één per taalrol",
            fr: "une par rôle linguistique",
            en: "one a language role",
            de: "eine je Sprachrolle"));

    public static Assumption StartOfValidity { get; } = new(
        LocalizedText.Of(
            nl: "Wanneer beginnen de twee jaar?",
            fr: "Quand les deux ans commencent-ils\u00a0?",
            en: "When do the two years start?",
            de: "Wann beginnen die zwei Jahre?"),
        LocalizedText.Of(
            nl: "op de dag waarop de reserve wordt aangelegd",
            fr: "le jour où la réserve est constituée",
            en: "on the day on which the reserve is established",
            de: "an dem Tag, an dem die Reserve angelegt wird"));

    // Computed on every use: the properties above are set in their order, and two of them need it.
    private static LocalizedText ChosenByCandidate => LocalizedText.Of(
        nl: "die welke de kandidaat kiest",
        fr: "celui que le candidat choisit",
        en: "the one that the candidate chooses",
        de: "diejenige, die der Bewerber wählt");
}
