package pe.kuska.registry.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.rights.domain.RetentionKind;
import pe.kuska.registry.rights.domain.RetentionRule;
import pe.kuska.registry.rights.domain.RetentionRun;
import pe.kuska.registry.rights.domain.RightsProblem;
import pe.kuska.registry.rights.persistence.RetentionRepository;
import pe.kuska.registry.rights.persistence.RetentionRepository.Due;

/**
 * What is kept no longer than a rule says (Ley 29733: no longer than its purpose needs). The terms are por confirmar: the administrator sets them with
 * their source, sees what is due, and applies them; each run is on record.
 */
@ApplicationScoped
public class KeepNoLonger {

    private static final Due NOTHING = new Due(0, null);

    private final CallerProvider callers;
    private final RetentionRepository retention;
    private final SuppressAccusation suppressAccusation;
    private final AuditTrail audit;
    private final InstantSource clock;

    KeepNoLonger(
            CallerProvider callers,
            RetentionRepository retention,
            SuppressAccusation suppressAccusation,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.retention = retention;
        this.suppressAccusation = suppressAccusation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A kind of record, its rule and what is due by it.
     *
     * @param rule none while the term is por confirmar
     */
    public record Standing(RetentionKind kind, Optional<RetentionRule> rule, Due due) {}

    /** Every kind with its rule and what is due today. */
    @Transactional
    public List<Standing> list() {
        Map<RetentionKind, RetentionRule> rules = retention.rules();
        return Arrays.stream(RetentionKind.values())
                .map(kind -> {
                    Optional<RetentionRule> rule = Optional.ofNullable(rules.get(kind));
                    return new Standing(
                            kind,
                            rule,
                            rule.map(one -> retention.due(kind, one.dueBefore(clock.instant(), PeruTime.ZONE)))
                                    .orElse(NOTHING));
                })
                .toList();
    }

    /** Sets how long a kind is kept; what it was before stays on record. */
    @Transactional
    public RetentionRule set(RetentionKind kind, int months, String source) {
        retention.standInLine();
        int version = Optional.ofNullable(retention.rules().get(kind))
                        .map(RetentionRule::version)
                        .orElse(0)
                + 1;
        RetentionRule rule = new RetentionRule(kind, version, months, source, now());
        retention.add(rule, callers.current().subject());
        audit.record(new AuditEvent(
                "SET_RETENTION_RULE",
                "retention-rule",
                kind.name(),
                Optional.empty(),
                Map.of("months", Integer.toString(months), "version", Integer.toString(version))));
        return rule;
    }

    /** Applies the rule of a kind to all that is due, whole or not at all. */
    @Transactional
    public RetentionRun apply(RetentionKind kind) {
        retention.standInLine();
        RetentionRule rule = Optional.ofNullable(retention.rules().get(kind))
                .orElseThrow(() -> new RuleViolation(RightsProblem.TERM_NOT_SET));
        Instant now = now();
        Instant before = rule.dueBefore(now, PeruTime.ZONE);
        int applied =
                switch (kind.action()) {
                    case ERASE -> retention.erase(kind, before);
                    case SUPPRESS -> suppress(before);
                };
        Caller caller = callers.current();
        RetentionRun run = new RetentionRun(
                Uuids.next(),
                kind,
                rule.version(),
                rule.months(),
                applied,
                now,
                caller.institution().code());
        retention.add(run, caller.subject());
        audit.record(new AuditEvent(
                "APPLY_RETENTION",
                "retention-rule",
                kind.name(),
                Optional.empty(),
                Map.of("applied", Integer.toString(applied), "run", run.id().toString())));
        return run;
    }

    /** The last runs, newest first. */
    @Transactional
    public List<RetentionRun> runs() {
        return retention.listRuns();
    }

    private int suppress(Instant before) {
        var due = retention.listDueSuspects(before);
        due.forEach(one -> suppressAccusation.termOver(new CaseCode(one.caseCode()), one.recordId()));
        return due.size();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
