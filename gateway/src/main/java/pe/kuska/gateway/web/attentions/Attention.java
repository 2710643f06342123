package pe.kuska.gateway.web.attentions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareDesk;

/// A service given to a person, as the tracking service answers it.
public record Attention(
        String id,
        @Nullable String etag,
        String personCode,
        String service,
        @Nullable String institution,
        @Nullable String unit,
        String status,
        int sessionsPlanned,
        @Nullable String interpreterLanguage,
        @Nullable String reason,
        @Nullable List<Session> sessions) {

    /// One meeting.
    public record Session(
            int number,
            String status,
            @Nullable Instant plannedFor,
            @Nullable String reason,
            @Nullable Integer satisfaction,
            boolean interpreted,
            @Nullable String note) {}

    /// A page of services.
    public record Listed(
            @Nullable List<Attention> items, @Nullable String next) {
        List<Attention> all() {
            return items == null ? List.of() : items;
        }
    }

    /// In words.
    public record Card(
            String id,
            @Nullable String etag,
            String personCode,
            String service,
            String by,
            String status,
            String statusWord,
            String progress,
            @Nullable String language,
            @Nullable String reason,
            List<Line> sessions,
            @Nullable Line open,
            boolean own) {

        public boolean isRunning() {
            return status.equals("OPEN");
        }
    }

    /// One meeting in words.
    public record Line(
            int number,
            String when,
            String status,
            String statusWord,
            @Nullable String satisfaction,
            boolean interpreted,
            @Nullable String reason,
            @Nullable String note) {}

    @Override
    public String toString() {
        return "Attention[" + id + "]";
    }

    private List<Session> allSessions() {
        return sessions == null ? List.of() : sessions;
    }

    Card inWords(CareDesk desk, AttentionWords words) {
        List<Line> lines =
                allSessions().stream().map(each -> line(each, desk, words)).toList();
        int held = (int) allSessions().stream()
                .filter(each -> each.status().equals("HELD"))
                .count();
        return new Card(
                id,
                etag,
                personCode,
                desk.codes().word("attention_service", service),
                desk.units().name(institution, unit),
                status,
                statusWord(words),
                words.heldOf(held, sessionsPlanned),
                interpreterLanguage == null ? null : desk.codes().word("language", interpreterLanguage),
                reason == null ? null : desk.codes().word("attention_end_reason", reason),
                lines,
                lines.stream()
                        .filter(line -> line.status().equals("PLANNED"))
                        .findFirst()
                        .orElse(null),
                desk.isOwn(institution, unit));
    }

    private String statusWord(AttentionWords words) {
        return switch (status) {
            case "OPEN" -> words.statusOpen();
            case "COMPLETED" -> words.statusCompleted();
            case "INTERRUPTED" -> words.statusInterrupted();
            default -> status;
        };
    }

    private static Line line(Session session, CareDesk desk, AttentionWords words) {
        return new Line(
                session.number(),
                desk.moment(session.plannedFor()),
                session.status(),
                switch (session.status()) {
                    case "PLANNED" -> words.sessionPlanned();
                    case "HELD" -> words.sessionHeld();
                    case "MISSED" -> words.sessionMissed();
                    default -> session.status();
                },
                session.satisfaction() == null ? null : words.satisfactionOf(session.satisfaction()),
                session.interpreted(),
                session.reason() == null ? null : desk.codes().word("missed_session_reason", session.reason()),
                session.note());
    }
}
