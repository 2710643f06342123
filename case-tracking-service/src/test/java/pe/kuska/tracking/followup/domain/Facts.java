package pe.kuska.tracking.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Fact.IdentityDecision;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.Fact.VictimInCase;
import pe.kuska.tracking.followup.domain.Fact.VictimsOfCase;

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
        return victim(person, person, null, caseCode, status);
    }

    /** A record filed under one code, told while that led to another. */
    public VictimInCase victim(PersonCode filedUnder, PersonCode toldAs, @Nullable UUID recordId, String caseCode) {
        return victim(filedUnder, toldAs, recordId, caseCode, VictimStatus.PRESUMED);
    }

    private VictimInCase victim(
            PersonCode filedUnder, PersonCode toldAs, @Nullable UUID recordId, String caseCode, VictimStatus status) {
        Instant now = next();
        return new VictimInCase(id(), now, caseCode, filedUnder, toldAs, recordId, status);
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

    /** A case told again with these victims and no others. */
    public VictimsOfCase named(String caseCode, Office by, PersonCode... victims) {
        Instant now = next();
        return new VictimsOfCase(id(), now, caseCode, by, Set.of(), Set.of(victims));
    }

    public IdentityDecision merge(PersonCode survivor, PersonCode... codes) {
        Map<PersonCode, PersonCode> leads = new HashMap<>(Map.of(survivor, survivor));
        for (PersonCode code : codes) {
            leads.put(code, survivor);
        }
        return decided(leads, Map.of());
    }

    public IdentityDecision split(PersonCode from, PersonCode separated) {
        return decided(Map.of(from, from, separated, separated), Map.of());
    }

    /** A record of one turned out to be of a newcomer. */
    public IdentityDecision move(PersonCode from, PersonCode newcomer, UUID recordId) {
        return decided(Map.of(from, from, newcomer, newcomer), Map.of(recordId, newcomer));
    }

    public IdentityDecision decided(Map<PersonCode, PersonCode> leads, Map<UUID, PersonCode> filed) {
        Instant now = next();
        return new IdentityDecision(id(), now, hour, leads, filed);
    }
}
