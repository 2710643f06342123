package pe.kuska.gateway.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Page;

/// Everything there is to choose from about the facts of a case.
public record FactChoices(
        List<Choice> kinds,
        List<Choice> crimes,
        List<Choice> conducts,
        List<Choice> means,
        List<Choice> purposes,
        List<Choice> recruitments,
        List<Choice> channels,
        List<Choice> stages,
        List<Choice> countries,
        List<Choice> establishments,
        List<Choice> institutions,
        List<Choice> units,
        List<Choice> operationResults,
        List<Choice> authorities,
        List<Choice> inspectionResults,
        List<Choice> techniques) {

    private static final List<String> COUNTRIES =
            List.of("PE", "VE", "CO", "BO", "EC", "BR", "CL", "AR", "PY", "CU", "HT", "DO", "CN");

    public static FactChoices of(CodeLists lists, Page page) {
        Labels labels = page.labels();
        CaseLabels cases = new CaseLabels(page, lists);
        return new FactChoices(
                Stream.of("COMPLAINT", "PROSECUTOR_FILE", "OPERATION", "CONSULAR", "INSPECTION")
                        .map(kind -> new Choice(kind, labels.kind(kind)))
                        .toList(),
                lists.choices(CodeLists.CRIMES, labels).stream()
                        .map(choice -> new Choice(choice.value(), choice.value() + " · " + choice.label()))
                        .toList(),
                lists.choices(CodeLists.CONDUCTS, labels),
                lists.choices(CodeLists.MEANS, labels),
                lists.choices(CodeLists.PURPOSES, labels),
                withoutUnknown(lists.choices(CodeLists.RECRUITMENT, labels)),
                withoutUnknown(lists.choices(CodeLists.CHANNELS, labels)),
                Stream.of("RECRUITMENT", "TRANSIT", "EXPLOITATION")
                        .map(stage -> new Choice(stage, cases.stage(stage)))
                        .toList(),
                COUNTRIES.stream()
                        .map(country -> new Choice(
                                country,
                                Locale.of("", country)
                                        .getDisplayCountry(page.language().locale())))
                        .toList(),
                withoutUnknown(lists.choices(CodeLists.ESTABLISHMENTS, labels)),
                lists.choices(CodeLists.INSTITUTIONS, labels),
                lists.choices(CodeLists.UNITS, labels),
                lists.choices(CodeLists.OPERATION_RESULTS, labels),
                lists.choices(CodeLists.AUTHORITIES, labels),
                lists.choices(CodeLists.INSPECTION_RESULTS, labels),
                lists.choices(CodeLists.TECHNIQUES, labels));
    }

    /// «No precisa» is what a list offers when nothing is chosen.
    private static List<Choice> withoutUnknown(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> !choice.value().equals("NO_PRECISA"))
                .toList();
    }
}
