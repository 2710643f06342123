package pe.kuska.indicators.activity.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.activity.domain.AnnouncedPerson;
import pe.kuska.indicators.activity.domain.IdentityDecision;
import pe.kuska.platform.inbox.IncomingEvent;

/** What events say of people: victims of a case, whom something was done for, and who is who. */
final class AnnouncedPeople {

    private static final String MERGED = "pe.kuska.registry.PersonsMerged.v1";
    private static final String SPLIT = "pe.kuska.registry.PersonsSplit.v1";
    private static final String WITHDRAWN = "pe.kuska.registry.CaseWithdrawn.v1";
    private static final String JUDGED = "pe.kuska.registry.JudgmentRecorded.v1";
    private static final String IDENTIFIED = "pe.kuska.registry.VictimIdentified.v1";

    private AnnouncedPeople() {}

    /** Those an event is about: victims, and of a judgment whom it convicted; other suspects and witnesses are counted nowhere. */
    static List<AnnouncedPerson> in(IncomingEvent event) {
        JsonNode data = event.data();
        if (isDecision(event) || event.type().equals(WITHDRAWN)) {
            return List.of();
        }
        if (event.type().equals(JUDGED)) {
            return convicted(data);
        }
        if (data.path("persons").isArray()) {
            List<AnnouncedPerson> victims = new ArrayList<>();
            for (JsonNode person : data.path("persons")) {
                if (person.path("role").asText().equals("VICTIM")) {
                    victims.add(person(person, text(data, "caseCode"), true));
                }
            }
            return victims;
        }
        return text(data, "personCode") == null
                ? List.of()
                : List.of(person(data, text(data, "caseCode"), event.type().equals(IDENTIFIED)));
    }

    private static List<AnnouncedPerson> convicted(JsonNode judgment) {
        List<AnnouncedPerson> convicted = new ArrayList<>();
        for (JsonNode person : judgment.path("persons")) {
            if (person.path("effect").asText().equals("CONVICTED")) {
                convicted.add(person(person, text(judgment, "caseCode"), false));
            }
        }
        return convicted;
    }

    /** What an event decides about who is who. */
    static Optional<IdentityDecision> decisionIn(IncomingEvent event) {
        if (!isDecision(event)) {
            return Optional.empty();
        }
        JsonNode data = event.data();
        Map<String, String> leads = new HashMap<>();
        if (event.type().equals(MERGED)) {
            lead(leads, text(data, "survivor"), data.path("codes"));
            lead(leads, text(data, "survivor"), text(data, "absorbed"));
        } else {
            lead(leads, text(data, "from"), data.path("fromCodes"));
            lead(leads, text(data, "separated"), data.path("separatedCodes"));
        }
        Map<UUID, String> filed = new HashMap<>();
        for (JsonNode moved : data.path("movedRecords")) {
            filed.put(
                    UUID.fromString(moved.path("recordId").asText()),
                    moved.path("filedUnder").asText());
        }
        return Optional.of(
                new IdentityDecision(event.id(), data.path("revision").asLong(), leads, filed));
    }

    /** The case that, as an event says, should not have been registered. */
    static Optional<String> withdrawnIn(IncomingEvent event) {
        return event.type().equals(WITHDRAWN) ? Optional.ofNullable(text(event.data(), "caseCode")) : Optional.empty();
    }

    private static boolean isDecision(IncomingEvent event) {
        return event.type().equals(MERGED) || event.type().equals(SPLIT);
    }

    private static AnnouncedPerson person(JsonNode told, @Nullable String caseCode, boolean victim) {
        String toldAs = told.path("personCode").asText();
        String filedUnder = text(told, "filedUnder");
        String recordId = text(told, "recordId");
        return new AnnouncedPerson(
                filedUnder == null ? toldAs : filedUnder,
                toldAs,
                recordId == null ? null : UUID.fromString(recordId),
                caseCode,
                victim);
    }

    private static void lead(Map<String, String> leads, @Nullable String leader, JsonNode codes) {
        lead(leads, leader, leader);
        for (JsonNode code : codes) {
            lead(leads, leader, code.asText());
        }
    }

    private static void lead(Map<String, String> leads, @Nullable String leader, @Nullable String code) {
        if (leader != null && code != null) {
            leads.put(code, leader);
        }
    }

    private static @Nullable String text(JsonNode data, String field) {
        return data.path(field).isTextual() ? data.path(field).textValue() : null;
    }
}
