package pe.kuska.gateway.web.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.kuska.gateway.web.cases.CaseFacts;
import pe.kuska.gateway.web.cases.CaseLabels;
import pe.kuska.gateway.web.cases.FactsForm;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Choice;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Words;

/// Everything that was typed, in words, to be read once more before it is sent. What was left blank is not listed.
final class Review {
    private final Answers answers;
    private final RegistrationChoices choices;
    private final CaseLabels labels;
    private final Words words;
    private final RegistrationWords own;
    private final Locale locale;

    Review(Answers answers, RegistrationChoices choices, CaseLabels labels, Page page) {
        this.labels = labels;
        this.answers = answers;
        this.choices = choices;
        this.words = page.language().words(Words.class);
        this.own = page.language().words(RegistrationWords.class);
        this.locale = page.language().locale();
    }

    public record Line(String label, String value) {}

    /// What one step, or one person in it, comes to.
    public record Part(RegistrationStep step, String title, List<Line> lines) {}

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(facts());
        IntStream.range(0, PersonInForm.count(answers))
                .mapToObj(PersonInForm::new)
                .map(this::person)
                .forEach(parts::add);
        parts.add(route());
        return List.copyOf(parts);
    }

    private Part facts() {
        Lines lines = new Lines();
        lines.chosen(own.system(), "source.system", choices.systemChoices());
        lines.put(
                own.number(),
                answers.known("source.recordId")
                        .or(() -> RegistrationForm.provisionalNumber(answers)
                                .map(number -> number + " (" + own.provisional() + ")")));
        lines.chosen(own.kind(), "kind", choices.facts().kinds());
        lines.put(own.received(), date("receivedAt"));
        lines.put(own.place(), place("place.ubigeo"));
        lines.chosen(own.conducts(), "conducts", choices.facts().conducts());
        lines.chosen(own.means(), "means", choices.facts().means());
        lines.chosen(own.purposes(), "purposes", choices.facts().purposes());
        lines.chosen(own.crime(), "crime", choices.facts().crimes());
        lines.chosen(own.recruitment(), "recruitment", choices.facts().recruitments());
        lines.put(own.begun(), date("circumstances.from"));
        lines.put(labels.field("circumstances.until"), date("circumstances.until"));
        lines.chosen(own.channel(), "circumstances.channel", choices.facts().channels());
        return new Part(RegistrationStep.FACTS, own.stepFacts(), lines.all);
    }

    private Part person(PersonInForm person) {
        Lines lines = new Lines();
        lines.chosen(own.personRole(), person.field("role"), choices.roles());
        lines.put(
                own.documentNumber(),
                joined(" ", person.field("documents[0].type"), person.field("documents[0].number")));
        lines.put(
                own.given(),
                joined(
                        " ",
                        person.field("names.given"),
                        person.field("names.firstSurname"),
                        person.field("names.secondSurname")));
        lines.put(own.alias(), answers.known(person.field("names.alias")));
        switch (answers.typed(person.field("birth"))) {
            case "DATE" -> lines.put(own.birthDateLabel(), date(person.field("birthDate")));
            case "YEAR" -> lines.put(own.birthYearLabel(), answers.known(person.field("birthYear")));
            case "AGE" -> lines.put(own.birthAgeLabel(), answers.known(person.field("estimatedAge")));
            default -> lines.put(own.birth(), Optional.empty());
        }
        lines.chosen(own.sex(), person.field("sex"), choices.sexes());
        lines.chosen(
                own.nationality(), person.field("nationality"), choices.facts().countries());
        lines.put(own.birthplace(), place(person.field("birthplace.ubigeo")));
        lines.put(own.residence(), place(person.field("residence.ubigeo")));
        lines.put(own.address(), answers.known(person.field("residence.address")));
        lines.put(own.phone(), answers.known(person.field("residence.phone")));
        return new Part(RegistrationStep.PEOPLE, own.personNumber(person.number()), lines.all);
    }

    private Part route() {
        Lines lines = new Lines();
        for (CaseFacts.Fact fact : new FactsForm(answers, words).read().all()) {
            if (fact.isSaid() && RegistrationStep.ofField(fact.field()) == RegistrationStep.ROUTE) {
                lines.put(
                        labels.field(fact.field()),
                        Optional.of(fact.values().stream()
                                .map(value -> labels.value(fact.field(), value))
                                .collect(Collectors.joining("; "))));
            }
        }
        return new Part(RegistrationStep.ROUTE, own.stepRoute(), lines.all);
    }

    private Optional<String> place(String name) {
        return answers.known(name).map(labels::place);
    }

    private Optional<String> joined(String between, String... names) {
        return Optional.of(Stream.of(names)
                        .map(answers::known)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(between)))
                .filter(text -> !text.isEmpty());
    }

    /// A day that does not exist is shown as it was typed.
    private Optional<String> date(String name) {
        if (!Dates.isTyped(answers, name)) {
            return Optional.empty();
        }
        return Dates.read(answers, name)
                .map(this::inWords)
                .or(() -> joined("/", name + ".day", name + ".month", name + ".year"));
    }

    private String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static String worded(String code, List<Choice> among) {
        return among.stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }

    private final class Lines {
        private final List<Line> all = new ArrayList<>();

        void put(String label, Optional<String> value) {
            value.ifPresent(text -> all.add(new Line(label, text)));
        }

        void chosen(String label, String name, List<Choice> among) {
            String text = answers.all(name).stream()
                    .map(code -> code.equals("NO_PRECISA") ? words.unknown() : worded(code, among))
                    .collect(Collectors.joining("; "));
            put(label, Optional.of(text).filter(some -> !some.isEmpty()));
        }
    }
}
