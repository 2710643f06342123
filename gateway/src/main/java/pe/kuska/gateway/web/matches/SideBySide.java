package pe.kuska.gateway.web.matches;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.identity.Differences;
import pe.kuska.gateway.web.identity.Differences.Piece;
import pe.kuska.gateway.web.identity.Identity;
import pe.kuska.gateway.web.identity.StatedFacts;

/// Two records beside each other, item by item, with what differs marked. Without the identities only what was found.
public record SideBySide(boolean named, List<Row> rows) {

    /// One item: what each record says, and how they agree.
    public record Row(
            String label, List<Piece> record, List<Piece> other, String agreement, String tag, String found) {}

    static SideBySide of(Match match, MatchWords words) {
        return new SideBySide(
                false,
                match.fields().stream().map(field -> row(field, "", "", words)).toList());
    }

    static SideBySide of(Match match, Identity record, Identity other, MatchWords words) {
        Optional<Identity.Record> one = record.record(match.record().recordId());
        Optional<Identity.Record> two = other.record(match.other().recordId());
        return new SideBySide(
                true,
                match.fields().stream()
                        .map(field -> row(
                                field,
                                one.map(said -> StatedFacts.of(field.field(), said))
                                        .orElse(""),
                                two.map(said -> StatedFacts.of(field.field(), said))
                                        .orElse(""),
                                words))
                        .toList());
    }

    private static Row row(Match.Field field, String one, String other, MatchWords words) {
        return new Row(
                field.label(),
                Differences.marked(one, other),
                Differences.marked(other, one),
                agreement(field.agreement(), words),
                tag(field.agreement()),
                field.explanation());
    }

    private static String agreement(@Nullable String code, MatchWords words) {
        return switch (code) {
            case "SAME" -> words.agreementSame();
            case "ALIKE" -> words.agreementAlike();
            case "COMPATIBLE" -> words.agreementCompatible();
            case "DIFFERENT" -> words.agreementDifferent();
            case "CONTRADICTORY" -> words.agreementContradictory();
            case null, default -> words.agreementUnknown();
        };
    }

    private static String tag(@Nullable String code) {
        return switch (code) {
            case "SAME" -> "good";
            case "ALIKE" -> "middling";
            case "COMPATIBLE" -> "new";
            case "DIFFERENT", "CONTRADICTORY" -> "poor";
            case null, default -> "none";
        };
    }
}
