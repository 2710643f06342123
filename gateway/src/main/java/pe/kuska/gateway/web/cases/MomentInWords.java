package pe.kuska.gateway.web.cases;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import pe.kuska.gateway.web.page.Labels;

/// A moment that comes as text.
final class MomentInWords {
    private MomentInWords() {}

    static Optional<String> of(String text, Labels labels) {
        try {
            return Optional.of(labels.day(Instant.parse(text)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
