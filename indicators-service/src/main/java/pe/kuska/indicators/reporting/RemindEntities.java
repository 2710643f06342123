package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pe.kuska.indicators.reporting.domain.Delivery;
import pe.kuska.indicators.reporting.domain.Reminder;
import pe.kuska.indicators.reporting.domain.ReminderPlan;
import pe.kuska.indicators.reporting.domain.ReportingPeriod;
import pe.kuska.indicators.reporting.persistence.PeriodRepository;
import pe.kuska.indicators.reporting.persistence.ReminderRepository;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.ids.Uuids;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;

/** Reminds entities of what they owe: when asked to, and by itself before and after the due day. */
@ApplicationScoped
public class RemindEntities {

    private final InstantSource clock;
    private final PeriodRepository periods;
    private final ReadDelivery readDelivery;
    private final ReminderRepository reminders;
    private final ReportingTerms terms;
    private final AuditTrail audit;

    RemindEntities(
            InstantSource clock,
            PeriodRepository periods,
            ReadDelivery readDelivery,
            ReminderRepository reminders,
            ReportingTerms terms,
            AuditTrail audit) {
        this.clock = clock;
        this.periods = periods;
        this.readDelivery = readDelivery;
        this.reminders = reminders;
        this.terms = terms;
        this.audit = audit;
    }

    /** Reminds every entity that owes something in a period; once a day however often it is asked. */
    @Transactional
    public List<Reminder> asked(UUID periodId) {
        ReportingPeriod period =
                periods.findByIdOptional(periodId).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        LocalDate today = LocalDate.ofInstant(clock.instant(), PeruTime.ZONE);
        List<Reminder> sent = remind(period, new ReminderPlan.Occasion(Reminder.Cause.ASKED, today));
        audit.record(AuditEvent.of("REMINDERS_SENT", "reporting-period", periodId.toString()));
        return sent;
    }

    /** What is due to be said by today and was not said yet, once for each occasion; answers how many were reminded. */
    @Transactional
    public int today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PeruTime.ZONE);
        int sent = 0;
        for (ReportingPeriod period : periods.listUnfinished()) {
            LocalDate openedOn = LocalDate.ofInstant(period.openedAt(), PeruTime.ZONE);
            sent += terms.of(period.policy())
                    .reminders()
                    .lastBy(today, openedOn, period.dueOn())
                    .map(occasion -> remind(period, occasion).size())
                    .orElse(0);
        }
        return sent;
    }

    /** An entity's reminders, newest first; all entities' for those who follow the policy up. */
    @Transactional
    public List<Reminder> listFor(Caller by) {
        return reminders.listOf(
                by.has(Role.POLICY_LEAD) || by.has(Role.AUDITOR)
                        ? Optional.empty()
                        : Optional.of(by.institution().code()));
    }

    private List<Reminder> remind(ReportingPeriod period, ReminderPlan.Occasion occasion) {
        Instant now = clock.instant();
        List<Reminder> sent = new ArrayList<>();
        for (Delivery delivery : readDelivery.of(period)) {
            if (delivery.outstanding() > 0 && !reminders.isReminded(period.id(), delivery.institution(), occasion)) {
                Reminder reminder = new Reminder(
                        Uuids.next(), period, delivery.institution(), occasion, delivery.outstanding(), now);
                reminders.persist(reminder);
                sent.add(reminder);
            }
        }
        return sent;
    }
}
