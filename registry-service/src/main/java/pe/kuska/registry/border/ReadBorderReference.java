package pe.kuska.registry.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.border.persistence.BorderRepository;
import pe.kuska.registry.border.persistence.BorderRepository.Answered;
import pe.kuska.registry.border.persistence.BorderRepository.RuleSet;
import pe.kuska.registry.cases.CasesInMandate;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.proceedings.SentencesOfPeople;
import pe.kuska.registry.proceedings.domain.Sentence;
import pe.kuska.registry.proceedings.domain.SentenceOfCase;

/** What a reference of the border filter stands for, told to an investigator in whose mandate the case is, and whether it still holds. */
@ApplicationScoped
public class ReadBorderReference {

    private final BorderRepository border;
    private final CasesInMandate mandate;
    private final SentencesOfPeople sentences;
    private final AuditTrail audit;

    ReadBorderReference(
            BorderRepository border, CasesInMandate mandate, SentencesOfPeople sentences, AuditTrail audit) {
        this.border = border;
        this.mandate = mandate;
        this.sentences = sentences;
        this.audit = audit;
    }

    /**
     * What stands behind a yes.
     *
     * @param sentence none if it does not stand any more
     * @param listedUntil the first day on which it lists nobody any more
     */
    public record Behind(
            String reference,
            Instant askedAt,
            String institution,
            String reason,
            String basis,
            CaseCode caseCode,
            @Nullable Sentence sentence,
            @Nullable LocalDate listedUntil) {}

    @Transactional
    public Behind read(String reference) {
        Answered answered =
                border.findByReference(reference).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        TraffickingCase about = mandate.visible(new CaseCode(answered.caseCode()));
        Optional<Sentence> standing = sentences.inForce(List.of(answered.recordId())).stream()
                .filter(one -> one.caseId().equals(about.id()))
                .map(SentenceOfCase::sentence)
                .findFirst();
        audit.record(AuditEvent.of("READ_BORDER_REFERENCE", "case", about.code().value()));
        return new Behind(
                answered.reference(),
                answered.askedAt(),
                answered.institution(),
                answered.reason(),
                answered.basis(),
                about.code(),
                standing.orElse(null),
                standing.flatMap(sentence -> border.listRules().stream()
                                .findFirst()
                                .map(RuleSet::rule)
                                .map(rule -> rule.endOf(sentence)))
                        .orElse(null));
    }
}
