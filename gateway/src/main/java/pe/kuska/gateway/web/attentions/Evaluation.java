package pe.kuska.gateway.web.attentions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;
import pe.kuska.gateway.web.form.Choice;

/// An evaluation by domains, as the tracking service answers it.
public record Evaluation(
        String id,
        String instrument,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable Instant madeAt,
        @Nullable Map<String, Integer> scores) {

    /// A page of evaluations.
    public record Listed(@Nullable List<Evaluation> items) {
        List<Evaluation> all() {
            return items == null ? List.of() : items;
        }
    }

    /// All evaluations side by side: a row for each domain, a column for each evaluation.
    public record Table(List<Column> columns, List<Row> rows) {

        static Table of(List<Evaluation> evaluations, CareDesk desk) {
            List<Column> columns = evaluations.stream()
                    .map(each -> new Column(
                            desk.codes().word("evaluation_instrument", each.instrument()), desk.moment(each.madeAt())))
                    .toList();
            List<Row> rows = new ArrayList<>();
            for (Choice domain : desk.codes().choices("evaluation_domain")) {
                List<String> scores = evaluations.stream()
                        .map(each -> each.scoreOf(domain.value()))
                        .toList();
                if (scores.stream().anyMatch(score -> !score.isEmpty())) {
                    rows.add(new Row(domain.label(), scores));
                }
            }
            return new Table(columns, List.copyOf(rows));
        }
    }

    public record Column(String instrument, String when) {}

    public record Row(String domain, List<String> scores) {}

    private String scoreOf(String domain) {
        Integer score = scores == null ? null : scores.get(domain);
        return score == null ? "" : score.toString();
    }
}
