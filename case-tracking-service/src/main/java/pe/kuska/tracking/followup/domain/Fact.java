package pe.kuska.tracking.followup.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an institution said and that stays said. Facts are only ever added, each one once; a path is what
 * follows from the set of them, so the order in which they arrive cannot matter.
 */
public sealed interface Fact {

    /** The event that told it. */
    UUID eventId();

    /** When it happened, as the institution says. */
    Instant occurredAt();

    /**
     * A person is a victim in a case: this opens the person's path.
     *
     * @param person the code the registry's record is filed under, which stays the same whoever is merged or split
     * @param toldAs the code that led to the person when it was told
     * @param recordId the registry's record; one case may have two of one person
     */
    record VictimInCase(
            UUID eventId,
            Instant occurredAt,
            String caseCode,
            PersonCode person,
            PersonCode toldAs,
            @Nullable UUID recordId,
            VictimStatus status)
            implements Fact {}

    /**
     * A case was told again: it names these victims and no others. Who was a victim in it and is not named any more was
     * told so by mistake, or turned out to be a witness; which of it is not known here, where only victims are followed.
     *
     * @param records the registry's records of its victims
     * @param people the codes of those who were told without a record
     */
    record VictimsOfCase(
            UUID eventId, Instant occurredAt, String caseCode, Office by, Set<UUID> records, Set<PersonCode> people)
            implements Fact {

        public VictimsOfCase {
            records = Set.copyOf(records);
            people = Set.copyOf(people);
        }

        /** Whether somebody who was said before to be a victim in the case is none by this. */
        public boolean takesBack(VictimInCase victim) {
            UUID recordId = victim.recordId();
            return victim.caseCode().equals(caseCode)
                    && victim.occurredAt().isBefore(occurredAt)
                    && !people.contains(victim.person())
                    && (recordId == null || !records.contains(recordId));
        }
    }

    /** A case should not have been registered: nobody is a victim because of it, and it shows on no timeline. */
    record CaseWithdrawn(UUID eventId, Instant occurredAt, String caseCode) implements Fact {}

    /**
     * A step that shows on the timeline.
     *
     * @param recordedAt when Kuska was told
     * @param person whom it concerns; absent if it concerns every victim of the case
     * @param aboutId the referral, alert, attention, plan … it belongs to
     * @param codes what the summary is made of: codes only, never free text
     */
    record Step(
            UUID eventId,
            Instant occurredAt,
            Instant recordedAt,
            EntryType type,
            Office actor,
            @Nullable PersonCode person,
            @Nullable String caseCode,
            @Nullable UUID aboutId,
            Map<String, String> codes)
            implements Fact {

        /** Where the determination of a child's situation tells that she is owed a shelter. */
        public static final String OWES_SHELTER = "owesShelter";

        /** Where a step tells that it is for somebody known to be a child, to whom the next one is owed sooner. */
        public static final String FOR_CHILD = "forChild";

        public Step {
            codes = Map.copyOf(codes);
            boolean concernsSomebody =
                    switch (type.subject()) {
                        case CASE -> caseCode != null && person == null;
                        case PERSON -> person != null;
                    };
            if (!concernsSomebody) {
                throw new IllegalArgumentException("a step concerns a person or a case");
            }
        }

        /** The stage that it shows: its own if it says one, else that of its type. */
        public Stage stage() {
            String said = codes.get("stage");
            return said == null ? type.stage() : Stage.valueOf(said);
        }

        /** What somebody owes the person after it, if anything. */
        public Optional<OwedAction> owes() {
            return type.owes().filter(owed -> owed != OwedAction.REFER_TO_SHELTER || codes.containsKey(OWES_SHELTER));
        }

        /** Whether the next step is owed to somebody known to be a child. */
        public boolean isForChild() {
            return codes.containsKey(FOR_CHILD);
        }

        /** The unit that began what the step belongs to, if the step tells it. */
        public Optional<Office> origin() {
            return Optional.ofNullable(codes.get(PathOfCare.FROM_INSTITUTION))
                    .map(institution -> new Office(institution, codes.get(PathOfCare.FROM_UNIT)));
        }

        /** As those see it who do not care for the person. */
        public Step reserved() {
            return type.isForCareOnly()
                    ? new Step(
                            eventId,
                            occurredAt,
                            recordedAt,
                            type,
                            new Office(actor.institution(), null),
                            person,
                            caseCode,
                            null,
                            Map.of("kind", "RESERVED"))
                    : this;
        }
    }

    /**
     * The registry decided who is who. Every decision names all codes it concerns and where they lead from then on, so that
     * of several decisions about a code only the last one counts, in whatever order they are heard.
     *
     * @param revision grows with every decision about a code or a record
     * @param leads to whom codes lead
     * @param filed under which code records are filed that were told under another
     */
    record IdentityDecision(
            UUID eventId,
            Instant occurredAt,
            long revision,
            Map<PersonCode, PersonCode> leads,
            Map<UUID, PersonCode> filed)
            implements Fact {

        public IdentityDecision {
            leads = Map.copyOf(leads);
            filed = Map.copyOf(filed);
        }
    }
}
