package pe.kuska.tracking.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.alerts.domain.Alert;
import pe.kuska.tracking.alerts.domain.AlertStatus;
import pe.kuska.tracking.alerts.persistence.AlertRepository;
import pe.kuska.tracking.followup.CareMandate;
import pe.kuska.tracking.http.Answers;

/** Shows alerts to the two units they are between, with what was said; that one was read is on record. */
@ApplicationScoped
public class ReadAlerts {

    /** An alert and, for the two units, what was said. */
    public record Opened(Alert alert, Optional<String> account) {}

    private final AlertRepository alerts;
    private final AlertWords words;
    private final AuditTrail audit;

    ReadAlerts(AlertRepository alerts, AlertWords words, AuditTrail audit) {
        this.alerts = alerts;
        this.words = words;
        this.audit = audit;
    }

    @Transactional
    public Opened read(UUID id, Caller caller) {
        Alert alert = alerts.findAlert(id).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!AlertMandate.maySee(caller, alert)) {
            throw new OutsideMandate("alert", id.toString());
        }
        audit.record(AuditEvent.of("READ_ALERT", "alert", id.toString()));
        return new Opened(alert, AlertMandate.isParty(caller, alert) ? words.open(alert) : Optional.empty());
    }

    /** Reads one more than the page holds, which tells that another follows. */
    @Transactional
    public List<Alert> list(@Nullable AlertStatus status, PageRequest page, Caller caller) {
        return alerts.listOf(
                CareMandate.officeOf(caller),
                status,
                page.after().map(Answers::cursor).orElse(null),
                page.limit() + 1);
    }
}
