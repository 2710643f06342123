package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.KeepRecord.Changed;
import pe.kuska.registry.people.domain.CorrectedField;
import pe.kuska.registry.people.domain.Filing;
import pe.kuska.registry.people.domain.FilingKey;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonRecord;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.people.domain.StandingCorrections;
import pe.kuska.registry.people.persistence.CorrectionRepository;
import pe.kuska.registry.people.persistence.IdentityTokens;
import pe.kuska.registry.people.persistence.IdentityVault;
import pe.kuska.registry.people.persistence.PersonRecordRepository;
import pe.kuska.registry.people.persistence.PersonRecordRepository.EarlierVersion;

/**
 * Takes back what should not have been said about people: a record is withdrawn, or says again what others told. What was
 * told since then stays as it was told.
 */
@ApplicationScoped
public class WithdrawRecords {

    private final PersonRecordRepository records;
    private final CorrectionRepository corrections;
    private final IdentityVault vault;
    private final IdentityTokens tokens;
    private final Filing filing;
    private final InstantSource clock;

    WithdrawRecords(
            PersonRecordRepository records,
            CorrectionRepository corrections,
            IdentityVault vault,
            IdentityTokens tokens,
            Filing filing,
            InstantSource clock) {
        this.records = records;
        this.corrections = corrections;
        this.vault = vault;
        this.tokens = tokens;
        this.filing = filing;
        this.clock = clock;
    }

    /** What was told of a record in one version. */
    public record Said(UUID recordId, int version, LocalDate factsOn) {}

    /**
     * What came of taking back.
     *
     * @param withdrawn records of which nobody told but what is taken back: they are found no more
     * @param restored records that say again what others told
     */
    public record Outcome(List<UUID> withdrawn, List<Changed> restored) {}

    /**
     * Takes back what was told of people.
     *
     * @param takenBack what holds no more
     * @param about all records that are looked at, whether or not anything is taken back of them now
     * @param stillNamed those that a case names: they stay whoever told of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Outcome takeBack(List<Said> takenBack, List<Said> about, Set<UUID> stillNamed, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        takenBack.forEach(said -> records.takeBack(said.recordId(), said.version(), by, now));
        Map<UUID, LocalDate> factsOn = new LinkedHashMap<>();
        about.forEach(said -> factsOn.putIfAbsent(said.recordId(), said.factsOn()));
        Map<UUID, Integer> lastTellings = records.lastTellings(factsOn.keySet());
        Map<UUID, PersonRecord> held = records.byId(factsOn.keySet());
        List<UUID> withdrawn = new ArrayList<>();
        List<Changed> restored = new ArrayList<>();
        factsOn.forEach((id, day) -> {
            PersonRecord record = Objects.requireNonNull(held.get(id));
            Integer telling = lastTellings.get(id);
            if (telling == null) {
                if (!stillNamed.contains(id) && !record.isWithdrawn()) {
                    withdraw(record, now);
                    withdrawn.add(id);
                }
            } else if (telling != record.toldVersion() && !record.isSuppressed()) {
                restored.add(restore(record, telling, day, by, now));
            }
        });
        records.flush();
        return new Outcome(withdrawn, restored);
    }

    private void withdraw(PersonRecord record, Instant now) {
        record.withdraw(now);
        tokens.fileAgain(record.id(), List.of());
    }

    private Changed restore(PersonRecord record, int telling, LocalDate factsOn, String restoredBy, Instant now) {
        EarlierVersion told = records.findVersion(record.id(), telling).orElseThrow();
        Identity onFile = vault.open(record.id(), record.sealedIdentity());
        Identity identity = corrected(record, vault.open(record.id(), told.sealed()), onFile);
        @Nullable PersonRole role = told.role().orElse(null);
        boolean somebodyElse = !told.role().equals(record.role()) || CorrectedField.tellApart(onFile, identity);
        corrections.tellFrom(record.id(), telling);
        records.keepVersions(List.of(record.id()), restoredBy, now);
        record.repeat(telling, role, identity, vault.seal(record.id(), identity), factsOn, now);
        records.flush();
        List<FilingKey> keys = filing.keysOf(identity);
        tokens.fileAgain(record.id(), keys);
        return new Changed(
                record, new PersonStatement(role, record.source().recordId(), identity), keys, factsOn, somebodyElse);
    }

    /** What was put right by hand stays so, whatever the source is taken back to. */
    private Identity corrected(PersonRecord record, Identity told, Identity onFile) {
        StandingCorrections standing =
                corrections.standingOf(List.of(record.id())).getOrDefault(record.id(), StandingCorrections.NONE);
        return standing.over(told, onFile);
    }
}
