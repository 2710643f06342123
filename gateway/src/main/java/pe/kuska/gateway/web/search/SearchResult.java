package pe.kuska.gateway.web.search;

import java.util.List;
import pe.kuska.gateway.web.page.Labels;

/// Somebody who may be meant, as a card: how alike, and what agrees with what was typed.
public record SearchResult(String personCode, String score, int percent, boolean linked, List<Line> lines) {

    /// One item that could be compared.
    public record Line(String label, String explanation, String tag) {}

    static SearchResult of(PersonSearch.Candidate candidate, Labels labels) {
        return new SearchResult(
                candidate.personCode(),
                labels.number(Math.floor(candidate.score() * 10) / 10),
                (int) Math.floor(candidate.score()),
                candidate.linked(),
                candidate.fields().stream()
                        .filter(field -> !field.agreement().equals("UNKNOWN"))
                        .map(field -> new Line(field.label(), field.explanation(), tag(field.agreement())))
                        .toList());
    }

    private static String tag(String agreement) {
        return switch (agreement) {
            case "SAME" -> "good";
            case "ALIKE" -> "middling";
            case "COMPATIBLE" -> "new";
            default -> "poor";
        };
    }
}
