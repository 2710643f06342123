package pe.kuska.tracking.attentions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.http.Preconditions;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.attentions.domain.Attention;
import pe.kuska.tracking.attentions.domain.Session;
import pe.kuska.tracking.attentions.persistence.AttentionRepository;
import pe.kuska.tracking.followup.CareLink;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.reference.CheckedCodes;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.sealed.SealedText;

/** A unit that cares for a person opens an attention, plans its sessions and records each of them, then closes it. */
@ApplicationScoped
public class GiveAttention {

    /** What the unit is going to do. */
    public record Command(
            String personCode,
            @Nullable String caseCode,
            String service,
            int sessionsPlanned,
            @Nullable String interpreterLanguage) {}

    /**
     * What came of a session.
     *
     * @param evidence kinds and digests of documents
     */
    public record Held(
            @Nullable String note,
            @Nullable Integer satisfaction,
            @Nullable Boolean interpreted,
            List<Evidence> evidence) {
        public Held {
            evidence = List.copyOf(evidence);
        }
    }

    /** A document that shows that a session was held; it stays with the unit. */
    public record Evidence(String kind, String sha256) {}

    private final CareLink careLink;
    private final AttentionRepository attentions;
    private final SessionNews sessionNews;
    private final SealedText sealedText;
    private final CheckedCodes checkedCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    GiveAttention(
            CareLink careLink,
            AttentionRepository attentions,
            SessionNews sessionNews,
            SealedText sealedText,
            CheckedCodes checkedCodes,
            AuditTrail audit,
            InstantSource clock) {
        this.careLink = careLink;
        this.attentions = attentions;
        this.sessionNews = sessionNews;
        this.sealedText = sealedText;
        this.checkedCodes = checkedCodes;
        this.audit = audit;
        this.clock = clock;
    }

    static String contextOf(UUID sessionId) {
        return "session-note:" + sessionId;
    }

    /**
     * Opens an attention.
     *
     * @throws OutsideMandate if the caller's unit does not care for the person
     */
    @Transactional
    public Attention open(Command command, Caller caller) {
        Instant now = now();
        PathOfCare path = careLink.caring(command.personCode(), caller);
        checkedCodes
                .on(now)
                .require("service", CodeLists.ATTENTION_SERVICE, command.service())
                .allow("interpreterLanguage", CodeLists.LANGUAGE, command.interpreterLanguage())
                .that(
                        command.caseCode() == null || path.cases().contains(command.caseCode()),
                        "caseCode",
                        "case-of-person",
                        "La persona no es víctima en ese caso.")
                .done();
        Attention attention = new Attention(
                Uuids.next(),
                path.person().value(),
                command.caseCode(),
                command.service(),
                CareMandate.officeOf(caller),
                command.sessionsPlanned(),
                command.interpreterLanguage(),
                now);
        attentions.persistAndFlush(attention);
        audit.record(
                AuditEvent.of("ATTENTION_OPENED", "attention", attention.id().toString()));
        return attention;
    }

    @Transactional
    public Attention plan(UUID id, Instant plannedFor, @Nullable String ifMatch, Caller caller) {
        Attention attention = own(id, ifMatch, caller);
        Session session = attention.plan(Uuids.next(), plannedFor.truncatedTo(ChronoUnit.MICROS));
        attentions.flush();
        sessionNews.planned(attention, session, now());
        return attention;
    }

    @Transactional
    public Attention hold(UUID id, int number, Held held, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Attention attention = own(id, ifMatch, caller);
        var check = checkedCodes.on(now);
        StringBuilder evidence = new StringBuilder();
        for (Evidence each : held.evidence()) {
            check.require("evidence.kind", CodeLists.DOCUMENT_KIND, each.kind());
            evidence.append(evidence.isEmpty() ? "" : " ")
                    .append(each.kind())
                    .append(':')
                    .append(each.sha256());
        }
        check.done();
        if (number < 1 || number > attention.sessions().size()) {
            throw new RuleViolation(CommonProblem.NOT_FOUND);
        }
        UUID sessionId = attention.sessions().get(number - 1).id();
        Session session = attention.hold(
                number,
                new Session.Outcome(
                        held.satisfaction(),
                        held.interpreted(),
                        evidence.isEmpty() ? null : evidence.toString(),
                        sealedText.seal(held.note(), contextOf(sessionId))),
                now);
        attentions.flush();
        sessionNews.held(attention, session, now);
        return attention;
    }

    @Transactional
    public Attention miss(UUID id, int number, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Instant now = now();
        Attention attention = own(id, ifMatch, caller);
        Session session =
                attention.miss(number, checkedCodes.on(now).reason(CodeLists.MISSED_SESSION_REASON, reason), now);
        attentions.flush();
        sessionNews.missed(attention, session, now);
        return attention;
    }

    @Transactional
    public Attention close(UUID id, @Nullable String reason, @Nullable String ifMatch, Caller caller) {
        Attention attention = own(id, ifMatch, caller);
        checkedCodes
                .on(now())
                .allow("reason", CodeLists.ATTENTION_END_REASON, reason)
                .done();
        attention.close(reason);
        attentions.flush();
        audit.record(AuditEvent.of("ATTENTION_" + attention.status(), "attention", id.toString()));
        return attention;
    }

    private Attention own(UUID id, @Nullable String ifMatch, Caller caller) {
        Attention attention =
                attentions.findAttention(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!CareMandate.officeOf(caller).equals(attention.givenBy())) {
            throw new OutsideMandate("attention", id.toString());
        }
        Preconditions.require(ifMatch, attention.version());
        return attention;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
