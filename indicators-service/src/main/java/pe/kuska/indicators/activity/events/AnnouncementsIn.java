package pe.kuska.indicators.activity.events;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.activity.EventKept;
import pe.kuska.indicators.activity.domain.ReceivedEvent;
import pe.kuska.indicators.activity.persistence.AnnouncedPersonRepository;
import pe.kuska.indicators.activity.persistence.ReceivedEventRepository;
import pe.kuska.platform.inbox.EventHandler;
import pe.kuska.platform.inbox.IncomingEvent;

/**
 * Keeps what the registry and the care path announce, of every type, so that an indicator defined later can still be
 * computed from the beginning. Of the payload only the acting institution is kept, and the codes of whom it is about.
 */
@ApplicationScoped
public class AnnouncementsIn implements EventHandler {

    private static final Set<String> TOPICS = Set.of("registry.cases.v1", "registry.people.v1", "tracking.care.v1");
    private static final String SENT_BY_ITS_ORIGIN = "ReferralSent.v1";
    private static final List<String> ORIGIN_ACTS = List.of("institution", "fromInstitution");
    private static final List<String> DESTINATION_ACTS = List.of("institution", "toInstitution", "decidedBy");
    private static final String INSTITUTION_CODE = "[A-Z0-9][A-Z0-9-]{0,31}";

    private final ReceivedEventRepository events;
    private final AnnouncedPersonRepository people;
    private final Event<EventKept> kept;

    AnnouncementsIn(ReceivedEventRepository events, AnnouncedPersonRepository people, Event<EventKept> kept) {
        this.events = events;
        this.people = people;
        this.kept = kept;
    }

    @Override
    public Set<String> topics() {
        return TOPICS;
    }

    @Override
    public void handle(IncomingEvent event) {
        ReceivedEvent received = new ReceivedEvent(
                event.id(),
                event.topic(),
                event.type(),
                event.key(),
                actingInstitution(event.type(), event.data()),
                event.occurredAt(),
                issuedOn(event.data()));
        events.persist(received);
        people.add(event.id(), AnnouncedPeople.in(event));
        AnnouncedPeople.decisionIn(event).ifPresent(people::add);
        AnnouncedPeople.withdrawnIn(event).ifPresent(caseCode -> people.addWithdrawn(event.id(), caseCode));
        EventKept told = new EventKept(
                event.id(),
                event.type(),
                received.institution(),
                received.occurredOn(),
                AnnouncedCodes.in(event.data()));
        people.addCodes(event.id(), told.codes());
        kept.fire(told);
    }

    /** A resolution counts in the year in which it was issued, not when somebody wrote it down. */
    static @Nullable LocalDate issuedOn(JsonNode data) {
        try {
            JsonNode day = data.path("issuedOn");
            return day.isTextual() ? LocalDate.parse(day.textValue()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Who did what the payload tells of, where it says so. */
    static @Nullable String actingInstitution(String type, JsonNode data) {
        // A referral is sent by where it comes from; received, accepted, attended … by where it goes.
        List<String> fields = type.endsWith(SENT_BY_ITS_ORIGIN) ? ORIGIN_ACTS : DESTINATION_ACTS;
        return fields.stream()
                .map(data::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(code -> code.matches(INSTITUTION_CODE))
                .findFirst()
                .orElse(null);
    }
}
