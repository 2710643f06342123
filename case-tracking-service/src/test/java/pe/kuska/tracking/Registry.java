package pe.kuska.tracking;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.ids.CheckedCode;
import pe.kuska.platform.inbox.IncomingEvent;
import pe.kuska.tracking.followup.events.RegistryEventsIn;

/** Tells the service of cases as the registry does, without the way through Kafka. */
@ApplicationScoped
public class Registry {

    private static final CheckedCode CUV = new CheckedCode("CUV", 12);
    private static final CheckedCode CASE = new CheckedCode("CASO", 8);

    private final RegistryEventsIn events;
    private final ObjectMapper json = new ObjectMapper();

    Registry(RegistryEventsIn events) {
        this.events = events;
    }

    /** A code nobody has yet. */
    public static String newPerson() {
        return CUV.next();
    }

    /** A person registered as a victim in a new case of an institution. */
    public String victimOf(String institution, String unit) {
        String person = newPerson();
        registers(institution, unit, person);
        return person;
    }

    /** A new case with these victims; returns its code. */
    public String registers(String institution, String unit, String... victims) {
        return registersIn("150101", "2026-03-01T10:00:00Z", institution, unit, victims);
    }

    /** A new case of a place and time with these victims, perhaps of no unit; returns its code. */
    public String registersIn(
            String ubigeo, String receivedAt, String institution, @Nullable String unit, String... victims) {
        String caseCode = CASE.next();
        List<Map<String, String>> persons = new ArrayList<>();
        for (String victim : victims) {
            persons.add(Map.of("personCode", victim, "role", "VICTIM"));
        }
        Map<String, Object> told = new HashMap<>(Map.of(
                "caseCode", caseCode,
                "kind", "COMPLAINT",
                "institution", institution,
                "receivedAt", receivedAt,
                "ubigeo", ubigeo,
                "persons", persons));
        if (unit != null) {
            told.put("unit", unit);
        }
        tell("registry.cases.v1", caseCode, "CaseRegistered", told);
        for (String victim : victims) {
            tell(
                    "registry.people.v1",
                    victim,
                    "VictimIdentified",
                    Map.of("personCode", victim, "caseCode", caseCode, "match", "NEW", "status", "PRESUMED"));
        }
        return caseCode;
    }

    /** A case told again, with these victims and no others. */
    public void amends(String caseCode, String institution, String unit, String... victims) {
        List<Map<String, String>> persons = new ArrayList<>();
        for (String victim : victims) {
            persons.add(Map.of("personCode", victim, "role", "VICTIM"));
        }
        persons.add(Map.of("personCode", newPerson(), "role", "WITNESS"));
        tell(
                "registry.cases.v1",
                caseCode,
                "CaseAmended",
                Map.of(
                        "caseCode", caseCode,
                        "kind", "COMPLAINT",
                        "institution", institution,
                        "unit", unit,
                        "receivedAt", "2026-03-01T10:00:00Z",
                        "ubigeo", "150101",
                        "persons", persons));
    }

    public void merges(String survivor, String absorbed) {
        tell(
                "registry.people.v1",
                survivor,
                "PersonsMerged",
                Map.of("survivor", survivor, "absorbed", absorbed, "decidedBy", "MININTER"));
    }

    public void splits(String from, String separated) {
        tell(
                "registry.people.v1",
                from,
                "PersonsSplit",
                Map.of("from", from, "separated", separated, "cases", List.of()));
    }

    private void tell(String topic, String key, String type, Map<String, ?> data) {
        hear(new IncomingEvent(
                UUID.randomUUID(),
                topic,
                key,
                "pe.kuska.registry." + type + ".v1",
                "/registry",
                Instant.now(),
                json.valueToTree(data)));
    }

    /** Hands an event to the service as its inbox does. */
    public void hear(IncomingEvent event) {
        QuarkusTransaction.requiringNew().run(() -> events.handle(event));
    }
}
