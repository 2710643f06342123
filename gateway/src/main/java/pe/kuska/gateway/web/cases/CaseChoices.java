package pe.kuska.gateway.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Words;

/// Everything there is to choose from in the registration form.
record CaseChoices(
        List<Choice> systemChoices,
        List<Choice> kinds,
        List<Choice> crimes,
        List<Choice> conducts,
        List<Choice> means,
        List<Choice> purposes,
        List<Choice> recruitments,
        List<Choice> roles,
        List<Choice> documents,
        List<Choice> births,
        List<Choice> sexes,
        List<Choice> nationalities) {

    /// The systems in which institutions keep their cases today.
    record SourceSystem(String code, String institution, String name) {}

    private static final List<SourceSystem> SYSTEMS = List.of(
            new SourceSystem("RETA", "PNP", "RETA (Policía Nacional)"),
            new SourceSystem("SISTRA", "MPFN", "SISTRA (Ministerio Público)"),
            new SourceSystem("LINEA-1818", "MININTER", "Línea 1818"),
            new SourceSystem("CONSULAR", "MRE", "Registro consular"),
            new SourceSystem("SUNAFIL", "SUNAFIL", "Inspección del trabajo"));

    private static final List<String> COUNTRIES =
            List.of("PE", "VE", "CO", "BO", "EC", "BR", "CL", "AR", "PY", "CU", "HT", "DO", "CN");

    static List<SourceSystem> systems() {
        return SYSTEMS;
    }

    static CaseChoices of(CodeLists lists, Labels labels, Words words) {
        Choice unknown = new Choice(Answers.UNKNOWN, words.unknown());
        return new CaseChoices(
                SYSTEMS.stream()
                        .map(system -> new Choice(system.code(), system.name()))
                        .toList(),
                Stream.of("COMPLAINT", "PROSECUTOR_FILE", "OPERATION", "CONSULAR", "INSPECTION")
                        .map(kind -> new Choice(kind, labels.kind(kind)))
                        .toList(),
                lists.choices(CodeLists.CRIMES, labels).stream()
                        .map(choice -> new Choice(choice.value(), choice.value() + " · " + choice.label()))
                        .toList(),
                lists.choices(CodeLists.CONDUCTS, labels),
                lists.choices(CodeLists.MEANS, labels),
                lists.choices(CodeLists.PURPOSES, labels),
                lists.choices(CodeLists.RECRUITMENT, labels),
                Stream.of("VICTIM", "SUSPECT", "WITNESS", "COMPLAINANT")
                        .map(role -> new Choice(role, labels.personRole(role)))
                        .toList(),
                lists.choices(CodeLists.DOCUMENTS, labels).stream()
                        .map(choice -> new Choice(choice.value(), choice.value() + " · " + choice.label()))
                        .toList(),
                List.of(
                        new Choice("DATE", words.registerBirthDate()),
                        new Choice("YEAR", words.registerBirthYear()),
                        new Choice("AGE", words.registerBirthAge()),
                        unknown),
                List.of(
                        new Choice("MUJER", words.sexWoman()),
                        new Choice("HOMBRE", words.sexMan()),
                        new Choice("NO_PRECISA", words.unknown())),
                COUNTRIES.stream()
                        .map(country ->
                                new Choice(country, Locale.of("", country).getDisplayCountry(Locale.of("es"))))
                        .toList());
    }
}
