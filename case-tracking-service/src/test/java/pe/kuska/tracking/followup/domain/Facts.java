package pe.kuska.tracking.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact.Merged;
import pe.kuska.tracking.followup.domain.Fact.Split;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;

/** Facts for tests, one hour after the other. */
public final class Facts {

    public static final PersonCode ANA = new PersonCode("CUV-ANA");
    public static final PersonCode BEA = new PersonCode("CUV-BEA");
    public static final PersonCode CLARA = new PersonCode("CUV-CLARA");
    public static final Office POLICE = new Office("PNP", "DIRCTPTIM");
    public static final Office PROSECUTORS = new Office("MPFN", "FISTRAP");
    public static final Office CEM = new Office("MIMP", "CEM");

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private int hour;

    public Instant at(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private Instant next() {
        return at(hour++);
    }

    private UUID id() {
        return new UUID(0x7000L, hour);
    }

    public Step registered(String caseCode, Office by) {
        Instant now = next();
        return new Step(
                id(), now, now, EntryType.CASE_REGISTERED, by, null, caseCode, null, Map.of("kind", "COMPLAINT"));
    }

    public VictimInCase victim(PersonCode person, String caseCode) {
        return victim(person, caseCode, VictimStatus.PRESUMED);
    }

    public VictimInCase victim(PersonCode person, String caseCode, VictimStatus status) {
        Instant now = next();
        return new VictimInCase(id(), now, caseCode, person, status);
    }

    public Step referral(EntryType type, UUID referralId, PersonCode person, @Nullable String caseCode, Office by) {
        Instant now = next();
        return new Step(
                id(),
                now,
                now,
                type,
                by,
                person,
                caseCode,
                referralId,
                Map.of("toInstitution", "MIMP", "toUnit", "CEM"));
    }

    public Merged merge(PersonCode survivor, PersonCode absorbed) {
        Instant now = next();
        return new Merged(id(), now, survivor, absorbed);
    }

    public Split split(PersonCode from, PersonCode separated, String... cases) {
        Instant now = next();
        return new Split(id(), now, from, separated, Set.of(cases));
    }
}
