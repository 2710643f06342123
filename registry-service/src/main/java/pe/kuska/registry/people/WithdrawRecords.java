package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Takes back what should not have been said about people: a record is withdrawn, or says again what it said before. What
 * was told again since then stays as it was told.
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

    /** A record as it stood when it was said what is now taken back. */
    public record Said(UUID recordId, int version, LocalDate factsOn) {}

    /** Withdraws records that nobody told again since: they are found no more. Says which. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> withdraw(List<Said> said) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<UUID> withdrawn = new ArrayList<>();
        for (Said one : said) {
            PersonRecord record = records.findById(one.recordId());
            if (!isToldSince(record, one) && !record.isWithdrawn()) {
                record.withdraw(now);
                tokens.fileAgain(record.id(), List.of());
                withdrawn.add(record.id());
            }
        }
        records.flush();
        return withdrawn;
    }

    /** Lets a record say what it said before, unless it was told again since; says what differs then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Changed> restore(Said said, String restoredBy) {
        PersonRecord record = records.findById(said.recordId());
        Optional<EarlierVersion> before = records.findVersion(said.recordId(), said.version() - 1);
        if (isToldSince(record, said) || before.isEmpty() || record.isSuppressed()) {
            return Optional.empty();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Identity onFile = vault.open(record.id(), record.sealedIdentity());
        Identity identity =
                corrected(record, vault.open(record.id(), before.get().sealed()), onFile);
        @Nullable PersonRole role = before.get().role().orElse(null);
        boolean somebodyElse = !before.get().role().equals(record.role()) || CorrectedField.tellApart(onFile, identity);
        corrections.tellFrom(record.id(), said.version() - 1);
        records.keepVersions(List.of(record.id()), restoredBy, now);
        record.restate(role, identity, vault.seal(record.id(), identity), said.factsOn(), now);
        records.flush();
        List<FilingKey> keys = filing.keysOf(identity);
        tokens.fileAgain(record.id(), keys);
        return Optional.of(new Changed(
                record,
                new PersonStatement(role, record.source().recordId(), identity),
                keys,
                said.factsOn(),
                somebodyElse));
    }

    /** Whether its source said something else since; what was put right by hand is not its source's word. */
    private boolean isToldSince(PersonRecord record, Said said) {
        return record.version() - said.version() > corrections.countSince(record.id(), said.version());
    }

    /** What was put right by hand stays so, whatever the source is taken back to. */
    private Identity corrected(PersonRecord record, Identity told, Identity onFile) {
        StandingCorrections standing =
                corrections.standingOf(List.of(record.id())).getOrDefault(record.id(), StandingCorrections.NONE);
        return standing.over(told, onFile);
    }
}
