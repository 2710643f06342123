package pe.kuska.tracking.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.Childhood;
import pe.kuska.tracking.followup.FindPath;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;
import pe.kuska.tracking.referrals.domain.Consent;
import pe.kuska.tracking.referrals.domain.Desk;
import pe.kuska.tracking.referrals.domain.NewReferral;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralProblem;
import pe.kuska.tracking.referrals.persistence.ReferralRepository;

/** Sends a person to another unit, by someone who is linked to them. */
@ApplicationScoped
public class SendReferral {

    /** What the sender says. */
    public record Command(
            String personCode,
            @Nullable String caseCode,
            Desk to,
            String reason,
            String legalBasis,
            Consent consent,
            @Nullable String overrideReason,
            @Nullable String notes,
            List<Document> documents,
            @Nullable UUID previousId) {

        public Command {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document that goes along; it stays with the sender, only its kind and digest are kept.
     *
     * @param sha256 of the file, so that what is handed over can be compared
     */
    public record Document(String kind, String sha256) {
        static Document read(String written) {
            int colon = written.indexOf(':');
            return new Document(written.substring(0, colon), written.substring(colon + 1));
        }

        String written() {
            return kind + ":" + sha256;
        }
    }

    private final FindPath findPath;
    private final Childhood childhood;
    private final ReferralRepository referrals;
    private final ReferralNotes notes;
    private final AnnounceStep announceStep;
    private final Units units;
    private final CodeLists codeLists;
    private final InstantSource clock;

    @SuppressWarnings("TooManyParameters")
    SendReferral(
            FindPath findPath,
            Childhood childhood,
            ReferralRepository referrals,
            ReferralNotes notes,
            AnnounceStep announceStep,
            Units units,
            CodeLists codeLists,
            InstantSource clock) {
        this.findPath = findPath;
        this.childhood = childhood;
        this.referrals = referrals;
        this.notes = notes;
        this.announceStep = announceStep;
        this.units = units;
        this.codeLists = codeLists;
        this.clock = clock;
    }

    /**
     * Sends.
     *
     * @throws OutsideMandate if the caller is not linked to the person
     * @throws RuleViolation if there is no such person, or the referral breaks a rule
     */
    @Transactional
    public Referral send(Command command, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        PersonCode person =
                PersonCode.parse(command.personCode()).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        PathOfCare path = findPath.find(person).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!CareMandate.mayAct(caller, path)) {
            throw new OutsideMandate("person", person.value());
        }
        check(command, path, LocalDate.ofInstant(now, PeruTime.ZONE));
        UUID id = Uuids.next();
        Referral referral = Referral.send(
                new NewReferral(
                        id,
                        person.value(),
                        command.caseCode(),
                        ReferralMandate.deskOf(caller),
                        command.to(),
                        command.reason(),
                        command.legalBasis(),
                        command.consent(),
                        command.overrideReason(),
                        notes.seal(command.notes(), id).orElse(null),
                        command.previousId(),
                        command.documents().stream().map(Document::written).toList(),
                        isForChild(path, command.to())),
                caller.subject(),
                now);
        referrals.persistAndFlush(referral);
        announceStep.announce(referral, referral.steps());
        return referral;
    }

    private boolean isForChild(PathOfCare path, Desk to) {
        return childhood.isKnownOf(
                path, EntryType.REFERRAL_SENT, Map.of(PathOfCare.TO_UNIT, String.valueOf(to.unit())));
    }

    private void check(Command command, PathOfCare path, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (!units.hasInstitution(command.to().institution(), today)) {
            errors.add(new FieldError("toInstitution", "known", "La institución no está en el directorio."));
        } else if (!units.canReceive(command.to().institution(), command.to().unit(), today)) {
            errors.add(new FieldError("toUnit", "receives-referrals", "Esa unidad no recibe derivaciones."));
        }
        checkCode(errors, "reason", CodeLists.REFERRAL_REASON, command.reason(), today);
        checkCode(errors, "legalBasis", CodeLists.LEGAL_BASIS, command.legalBasis(), today);
        checkCode(errors, "overrideReason", CodeLists.CONSENT_OVERRIDE_REASON, command.overrideReason(), today);
        for (int i = 0; i < command.documents().size(); i++) {
            checkCode(
                    errors,
                    "documents[" + i + "].kind",
                    CodeLists.DOCUMENT_KIND,
                    command.documents().get(i).kind(),
                    today);
        }
        String caseCode = command.caseCode();
        if (caseCode != null && !path.cases().contains(caseCode)) {
            errors.add(new FieldError("caseCode", "case-of-person", "La persona no es víctima en ese caso."));
        }
        if (!errors.isEmpty()) {
            throw new RuleViolation(ReferralProblem.INVALID_REFERRAL, errors);
        }
    }

    private void checkCode(List<FieldError> errors, String field, String list, @Nullable String code, LocalDate today) {
        if (code != null && !codeLists.isValid(list, code, today)) {
            errors.add(new FieldError(field, "code", "No es un código vigente de la lista " + list + "."));
        }
    }
}
