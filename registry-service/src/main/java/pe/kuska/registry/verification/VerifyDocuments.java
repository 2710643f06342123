package pe.kuska.registry.verification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.registry.people.ReadIdentity;
import pe.kuska.registry.people.ReadIdentity.Shown;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.OpenedRecord;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.verification.domain.Agreement;
import pe.kuska.registry.verification.domain.AuthorityUnavailable;
import pe.kuska.registry.verification.domain.Holder;
import pe.kuska.registry.verification.domain.IdentityAuthority;
import pe.kuska.registry.verification.domain.Verification;
import pe.kuska.registry.verification.domain.Verification.Outcome;
import pe.kuska.registry.verification.persistence.VerificationRepository;

/**
 * Asks about the documents that the caller's own institution noted of somebody. It is a reading of their identity, with
 * its mandate, purpose and audit; that it went to an authority, and which, is on record before anybody is asked.
 */
@ApplicationScoped
public class VerifyDocuments {

    private final CallerProvider callers;
    private final ReadIdentity readIdentity;
    private final Authorities authorities;
    private final VerificationRepository verifications;
    private final AuditTrail audit;
    private final InstantSource clock;

    VerifyDocuments(
            CallerProvider callers,
            ReadIdentity readIdentity,
            Authorities authorities,
            VerificationRepository verifications,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.readIdentity = readIdentity;
        this.authorities = authorities;
        this.verifications = verifications;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks about every document of a person that somebody can be asked about. */
    public List<Verification> verify(PersonCode code, String purpose) {
        Shown shown = readIdentity.read(code, purpose);
        List<Verification> said = new ArrayList<>();
        for (OpenedRecord record : ownRecords(shown)) {
            for (IdentityDocument document : record.identity().documents()) {
                IdentityAuthority.Name.of(document.type())
                        .ifPresent(name -> said.add(ask(shown.code(), record, document, name, purpose)));
            }
        }
        String checkedBy = callers.current().subject();
        QuarkusTransaction.requiringNew().run(() -> verifications.add(said, checkedBy));
        return said;
    }

    /** What was said before about documents that the caller's own institution noted. */
    public List<Verification> list(PersonCode code, String purpose) {
        Shown shown = readIdentity.read(code, purpose);
        return QuarkusTransaction.requiringNew()
                .call(() -> verifications.listOf(
                        ownRecords(shown).stream().map(OpenedRecord::id).toList()));
    }

    private static List<OpenedRecord> ownRecords(Shown shown) {
        return shown.records().stream()
                .filter(record -> record.source().institution().equals(shown.institution()))
                .toList();
    }

    private Verification ask(
            PersonCode code,
            OpenedRecord record,
            IdentityDocument document,
            IdentityAuthority.Name name,
            String purpose) {
        Optional<IdentityAuthority> authority = authorities.of(name);
        Agreement agreement = authority
                .map(connected -> {
                    noteAsking(code, document, connected, purpose);
                    return agreement(connected, record, document);
                })
                .orElseGet(() -> new Agreement(Outcome.NOT_CONNECTED, List.of()));
        return new Verification(
                Uuids.next(),
                record.id(),
                document.type(),
                name,
                authority.map(IdentityAuthority::isSimulated).orElse(false),
                agreement.outcome(),
                agreement.differing(),
                purpose,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Agreement agreement(IdentityAuthority authority, OpenedRecord record, IdentityDocument document) {
        try {
            Optional<Holder> holder = authority.ask(document);
            return holder.map(known -> Agreement.between(record.identity(), known))
                    .orElseGet(() -> new Agreement(Outcome.NOT_FOUND, List.of()));
        } catch (AuthorityUnavailable unavailable) {
            return new Agreement(Outcome.UNAVAILABLE, List.of());
        }
    }

    private void noteAsking(PersonCode code, IdentityDocument document, IdentityAuthority authority, String purpose) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(new AuditEvent(
                        "ASK_AUTHORITY",
                        "person",
                        code.value(),
                        Optional.of(purpose),
                        Map.of(
                                "authority", authority.name().name(),
                                "adapter", authority.adapter(),
                                "documentType", document.type().name()))));
    }
}
