package pe.kuska.gateway.web.registration;

import java.util.List;
import java.util.stream.Stream;
import pe.kuska.gateway.web.cases.CodeLists;
import pe.kuska.gateway.web.cases.FactChoices;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Words;

/// Everything there is to choose from in the registration form.
public record RegistrationChoices(
        FactChoices facts,
        List<Choice> systemChoices,
        List<Choice> minors,
        List<Choice> acts,
        List<Choice> roles,
        List<Choice> documents,
        List<Choice> births,
        List<Choice> sexes) {

    /// The systems in which institutions keep their cases today.
    record SourceSystem(String code, String institution, String name, String usualKind) {}

    private static final List<SourceSystem> SYSTEMS = List.of(
            new SourceSystem("RETA", "PNP", "RETA (Policía Nacional)", "COMPLAINT"),
            new SourceSystem("SISTRA", "MPFN", "SISTRA (Ministerio Público)", "PROSECUTOR_FILE"),
            new SourceSystem("LINEA-1818", "MININTER", "Línea 1818", "COMPLAINT"),
            new SourceSystem("CONSULAR", "MRE", "Registro consular", "CONSULAR"),
            new SourceSystem("SUNAFIL", "SUNAFIL", "Inspección del trabajo", "INSPECTION"),
            new SourceSystem("SUTRAN", "SUTRAN", "Fiscalización del transporte", "INSPECTION"));

    static List<SourceSystem> systems() {
        return SYSTEMS;
    }

    static RegistrationChoices of(CodeLists lists, Page page) {
        Labels labels = page.labels();
        Words words = page.language().words(Words.class);
        RegistrationWords own = page.language().words(RegistrationWords.class);
        Choice unknown = new Choice(Answers.UNKNOWN, words.unknown());
        return new RegistrationChoices(
                FactChoices.of(lists, page),
                SYSTEMS.stream()
                        .map(system -> new Choice(system.code(), system.name()))
                        .toList(),
                List.of(
                        new Choice("UNDER_18", own.minorYes()),
                        new Choice("ADULTS", own.minorNo()),
                        new Choice("UNKNOWN", words.unknown())),
                lists.choices(CodeLists.ACTS, labels),
                Stream.of("VICTIM", "SUSPECT", "WITNESS", "COMPLAINANT")
                        .map(role -> new Choice(role, labels.personRole(role)))
                        .toList(),
                lists.choices(CodeLists.DOCUMENTS, labels).stream()
                        .map(choice -> new Choice(choice.value(), choice.value() + " · " + choice.label()))
                        .toList(),
                List.of(
                        new Choice("DATE", own.birthDate()),
                        new Choice("YEAR", own.birthYear()),
                        new Choice("AGE", own.birthAge()),
                        unknown),
                List.of(
                        new Choice("MUJER", words.sexWoman()),
                        new Choice("HOMBRE", words.sexMan()),
                        new Choice("NO_PRECISA", words.unknown())));
    }
}
