package pe.kuska.gateway.web.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;

/// The facts of a case as the answers of the form that asks for them: what `FactsForm` reads, written.
final class FactsInForm {
    private final Map<String, List<String>> answers = new LinkedHashMap<>();

    private FactsInForm() {}

    static Answers of(CaseFacts facts) {
        FactsInForm form = new FactsInForm();
        form.put("kind", facts.kind());
        form.date("receivedAt", dayOf(facts.receivedAt()));
        form.put("crime", facts.crime());
        form.answers.put("conducts", facts.conducts());
        form.answers.put("means", facts.means());
        form.answers.put("purposes", facts.purposes());
        form.put("recruitment", facts.recruitment());
        CaseFacts.Place place = facts.place();
        form.put("place.ubigeo", place == null ? null : place.ubigeo());
        for (int index = 0; index < facts.route().size(); index++) {
            CaseFacts.Leg leg = facts.route().get(index);
            String row = "route[" + index + "].";
            form.put(row + "stage", leg.stage());
            form.put(row + "ubigeo", leg.ubigeo());
            form.put(row + "country", leg.country());
            form.date(row + "date", leg.date());
        }
        form.put("references", String.join(", ", facts.references()));
        CaseFacts.Circumstances more = facts.circumstances();
        if (more != null) {
            form.circumstances(more);
        }
        return Answers.ofAll(form.answers);
    }

    private void circumstances(CaseFacts.Circumstances more) {
        date("circumstances.from", more.from());
        date("circumstances.until", more.until());
        put("circumstances.channel", more.channel());
        answers.put("circumstances.otherCrimes", more.otherCrimes());
        answers.put("circumstances.techniques", more.techniques());
        for (int index = 0; index < more.establishments().size(); index++) {
            CaseFacts.Establishment establishment = more.establishments().get(index);
            String row = "circumstances.establishments[" + index + "].";
            put(row + "type", establishment.type());
            put(row + "ubigeo", establishment.ubigeo());
            put(row + "taxNumber", establishment.taxNumber());
        }
        CaseFacts.Operation operation = more.operation();
        if (operation != null) {
            operation(operation);
        }
        CaseFacts.Inspection inspection = more.inspection();
        if (inspection != null) {
            put("circumstances.inspection.authority", inspection.authority());
            date("circumstances.inspection.date", inspection.date());
            put("circumstances.inspection.record", inspection.record());
            put("circumstances.inspection.result", inspection.result());
        }
    }

    private void operation(CaseFacts.Operation operation) {
        String at = "circumstances.operation.";
        date(at + "date", operation.date());
        answers.put(at + "institutions", operation.institutions());
        put(at + "result", operation.result());
        put(at + "rescued", operation.rescued());
        put(at + "rescuedUnder18", operation.rescuedUnder18());
        put(at + "detained", operation.detained());
        for (int index = 0; index < operation.handedOver().size(); index++) {
            CaseFacts.HandOver handOver = operation.handedOver().get(index);
            String row = at + "handedOver[" + index + "].";
            put(row + "institution", handOver.institution());
            put(row + "unit", handOver.unit());
            put(row + "persons", handOver.persons());
            date(row + "on", handOver.on());
        }
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            answers.put(name, List.of(value.toString()));
        }
    }

    private void date(String name, @Nullable String day) {
        if (day != null) {
            LocalDate date = LocalDate.parse(day);
            put(name + ".day", date.getDayOfMonth());
            put(name + ".month", date.getMonthValue());
            put(name + ".year", date.getYear());
        }
    }

    /// The day in Peru of a moment; of a day, the day itself.
    static @Nullable String dayOf(@Nullable String moment) {
        if (moment == null) {
            return null;
        }
        try {
            return LocalDate.ofInstant(Instant.parse(moment), Dates.PERU).toString();
        } catch (DateTimeException _) {
            return moment;
        }
    }
}
