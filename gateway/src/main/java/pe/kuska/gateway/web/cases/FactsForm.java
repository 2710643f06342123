package pe.kuska.gateway.web.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

/// Reads the facts of a case from a form whose fields are named like the API's. Here only what can't be sent is refused
/// (a day that does not exist); everything else is the register's to judge.
public final class FactsForm {
    private static final int MOST = 50;
    private static final String CIRCUMSTANCES = "circumstances.";
    private static final String OPERATION = CIRCUMSTANCES + "operation.";
    private static final String INSPECTION = CIRCUMSTANCES + "inspection.";

    /// Lists that stand in the form as one field.
    private static final Set<String> ONE_FIELD = Set.of(
            "conducts",
            "means",
            "purposes",
            "references",
            CIRCUMSTANCES + "otherCrimes",
            CIRCUMSTANCES + "techniques",
            OPERATION + "institutions");

    private static final Pattern ELEMENT = Pattern.compile("(.+?)\\[([0-9]+)](.*)");

    private final Answers answers;
    private final Words words;
    private final List<FieldMessage> messages = new ArrayList<>();
    private final Map<String, List<Integer>> sent = new HashMap<>();

    public FactsForm(Answers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    public List<FieldMessage> messages() {
        return List.copyOf(messages);
    }

    public CaseFacts read() {
        return new CaseFacts(
                answers.orNull("kind"),
                receivedAt(),
                answers.orNull("crime"),
                answers.all("conducts"),
                answers.all("means"),
                answers.all("purposes"),
                answers.orNull("recruitment"),
                answers.known("place.ubigeo").map(CaseFacts.Place::new).orElse(null),
                rows("route", this::leg),
                answers.several("references"),
                circumstances());
    }

    private @Nullable String receivedAt() {
        if (!Dates.isTyped(answers, "receivedAt")) {
            messages.add(new FieldMessage("receivedAt", words.fieldRequired()));
            return null;
        }
        return date("receivedAt");
    }

    private CaseFacts.@Nullable Leg leg(String row) {
        String stage = answers.typed(row + "stage");
        String ubigeo = answers.orNull(row + "ubigeo");
        String country = answers.orNull(row + "country");
        String date = date(row + "date");
        if (ubigeo == null && country == null && date == null) {
            return null;
        }
        if (stage.isEmpty()) {
            messages.add(new FieldMessage(row + "stage", words.choose()));
        }
        return new CaseFacts.Leg(stage, ubigeo, country, date);
    }

    private CaseFacts.Circumstances circumstances() {
        return new CaseFacts.Circumstances(
                date(CIRCUMSTANCES + "from"),
                date(CIRCUMSTANCES + "until"),
                answers.orNull(CIRCUMSTANCES + "channel"),
                answers.all(CIRCUMSTANCES + "otherCrimes"),
                rows(CIRCUMSTANCES + "establishments", this::establishment),
                new CaseFacts.Operation(
                        date(OPERATION + "date"),
                        answers.all(OPERATION + "institutions"),
                        answers.orNull(OPERATION + "result"),
                        number(OPERATION + "rescued"),
                        number(OPERATION + "rescuedUnder18"),
                        number(OPERATION + "detained"),
                        rows(OPERATION + "handedOver", this::handOver)),
                inspection(),
                answers.all(CIRCUMSTANCES + "techniques"),
                List.of());
    }

    private CaseFacts.@Nullable Establishment establishment(String row) {
        String type = answers.orNull(row + "type");
        String ubigeo = answers.orNull(row + "ubigeo");
        String number = answers.orNull(row + "taxNumber");
        return type == null && ubigeo == null && number == null
                ? null
                : new CaseFacts.Establishment(type, ubigeo, number);
    }

    private CaseFacts.@Nullable HandOver handOver(String row) {
        String institution = answers.orNull(row + "institution");
        String unit = answers.orNull(row + "unit");
        Integer persons = number(row + "persons");
        String on = date(row + "on");
        return institution == null && unit == null && persons == null && on == null
                ? null
                : new CaseFacts.HandOver(institution, unit, persons, on);
    }

    private CaseFacts.@Nullable Inspection inspection() {
        String authority = answers.orNull(INSPECTION + "authority");
        String date = date(INSPECTION + "date");
        String number = answers.orNull(INSPECTION + "record");
        String result = answers.orNull(INSPECTION + "result");
        return authority == null && date == null && number == null && result == null
                ? null
                : new CaseFacts.Inspection(authority, date, number, result);
    }

    private <T> List<T> rows(String list, Function<String, @Nullable T> reading) {
        List<T> rows = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (int index = 0; index < Math.min(answers.rows(list), MOST); index++) {
            T row = reading.apply(list + "[" + index + "].");
            if (row != null) {
                rows.add(row);
                from.add(index);
            }
        }
        sent.put(list, from);
        return List.copyOf(rows);
    }

    /// What is wrong with one code of a list stands at the list, and with one row at the row it was typed in: blank
    /// rows
    /// are not sent, so the register counts others than the form.
    public List<FieldMessage> atItsField(List<FieldMessage> said) {
        return said.stream()
                .map(message -> new FieldMessage(inForm(message.field()), message.message()))
                .toList();
    }

    private String inForm(String field) {
        Matcher element = ELEMENT.matcher(field);
        if (!element.matches()) {
            return field;
        }
        String list = element.group(1);
        if (ONE_FIELD.contains(list)) {
            return list;
        }
        List<Integer> from = sent.getOrDefault(list, List.of());
        int index = Integer.parseInt(element.group(2));
        return index < from.size() ? list + "[" + from.get(index) + "]" + element.group(3) : field;
    }

    private @Nullable String date(String name) {
        return Dates.read(answers, name, words.dateDoesNotExist(), messages);
    }

    private @Nullable Integer number(String name) {
        Optional<Integer> number = answers.whole(name);
        if (number.isEmpty() && answers.known(name).isPresent()) {
            messages.add(new FieldMessage(name, words.numberExpected()));
        }
        return number.orElse(null);
    }
}
