package pe.kuska.registry.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.registry.border.domain.BorderRule;
import pe.kuska.registry.border.persistence.BorderRepository;
import pe.kuska.registry.border.persistence.BorderRepository.RuleSet;

/** The administrator says for which crimes and how long somebody is listed, and what norm says so. Earlier rules stay on record. */
@ApplicationScoped
public class SetBorderRule {

    private final CallerProvider callers;
    private final BorderRepository border;
    private final AuditTrail audit;
    private final InstantSource clock;

    SetBorderRule(CallerProvider callers, BorderRepository border, AuditTrail audit, InstantSource clock) {
        this.callers = callers;
        this.border = border;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RuleSet set(Set<String> crimes, int monthsAfterPrison, int monthsWithoutPrison, String source) {
        border.standInLine("rule");
        int version = border.listRules().stream()
                        .findFirst()
                        .map(known -> known.rule().version())
                        .orElse(0)
                + 1;
        BorderRule rule = new BorderRule(version, crimes, monthsAfterPrison, monthsWithoutPrison, source);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        border.addRule(rule, callers.current().subject(), now);
        audit.record(new AuditEvent(
                "SET_BORDER_RULE",
                "border-rule",
                Integer.toString(version),
                Optional.empty(),
                Map.of(
                        "monthsAfterPrison", Integer.toString(monthsAfterPrison),
                        "monthsWithoutPrison", Integer.toString(monthsWithoutPrison))));
        return new RuleSet(rule, now);
    }

    /** Every rule there was, the one that holds first. */
    @Transactional
    public List<RuleSet> list() {
        return border.listRules();
    }
}
