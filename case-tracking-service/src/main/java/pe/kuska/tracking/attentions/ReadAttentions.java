package pe.kuska.tracking.attentions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.attentions.domain.Attention;
import pe.kuska.tracking.attentions.domain.Session;
import pe.kuska.tracking.attentions.persistence.AttentionRepository;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.http.Answers;
import pe.kuska.tracking.sealed.SealedText;

/**
 * Shows what is done for a person to every unit that cares for them, so that nobody has to tell it again; what was written
 * down as well. The auditor sees that it happened, nobody else sees anything.
 */
@ApplicationScoped
public class ReadAttentions {

    /** An attention and, by session, what was written down. */
    public record Opened(Attention attention, Map<UUID, String> notes) {
        public Opened {
            notes = Map.copyOf(notes);
        }
    }

    private final CareLink careLink;
    private final AttentionRepository attentions;
    private final SealedText sealedText;
    private final AuditTrail audit;

    ReadAttentions(CareLink careLink, AttentionRepository attentions, SealedText sealedText, AuditTrail audit) {
        this.careLink = careLink;
        this.attentions = attentions;
        this.sealedText = sealedText;
        this.audit = audit;
    }

    @Transactional
    public Opened read(UUID id, Caller caller) {
        Attention attention =
                attentions.findAttention(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        link(attention.personCode(), caller);
        audit.record(AuditEvent.of("READ_ATTENTION", "attention", id.toString()));
        Map<UUID, String> notes = new HashMap<>();
        if (caller.has(Role.CASE_MANAGER)) {
            for (Session session : attention.sessions()) {
                String note = sealedText.open(session.sealedNote(), GiveAttention.contextOf(session.id()));
                if (note != null) {
                    notes.put(session.id(), note);
                }
            }
        }
        return new Opened(attention, notes);
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Attention> list(String personCode, PageRequest page, Caller caller) {
        PathOfCare path = link(personCode, caller);
        audit.record(AuditEvent.of("READ_ATTENTIONS", "person", path.person().value()));
        return attentions.listFor(
                path.codes(), page.after().map(Answers::cursor).orElse(null), page.limit() + 1);
    }

    private PathOfCare link(String personCode, Caller caller) {
        return caller.has(Role.AUDITOR)
                ? careLink.reading(personCode, caller, "attentions")
                : careLink.caring(personCode, caller);
    }
}
