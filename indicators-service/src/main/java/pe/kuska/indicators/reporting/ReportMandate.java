package pe.kuska.indicators.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import pe.kuska.indicators.reporting.domain.Report;
import pe.kuska.indicators.reporting.persistence.DelegationRepository;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.time.PeruTime;

/** Who may see a report and who may write it: the entity's focal points, and whom they delegated it to. */
@ApplicationScoped
public class ReportMandate {

    private final InstantSource clock;
    private final DelegationRepository delegations;

    ReportMandate(InstantSource clock, DelegationRepository delegations) {
        this.clock = clock;
        this.delegations = delegations;
    }

    boolean mayWrite(Report report, Caller caller) {
        if (!caller.has(Role.INDICATOR_REPORTER)) {
            return false;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), PeruTime.ZONE);
        return report.institution().equals(caller.institution().code())
                || delegations.listTo(caller.institution().code()).stream()
                        .anyMatch(delegation -> delegation.covers(report, caller, today));
    }

    boolean mayRead(Report report, Caller caller) {
        return caller.has(Role.POLICY_LEAD) || caller.has(Role.AUDITOR) || mayWrite(report, caller);
    }

    /** The institutions whose reports a caller may see some of; empty for all. */
    Optional<Set<String>> institutionsOf(Caller caller) {
        if (caller.has(Role.POLICY_LEAD) || caller.has(Role.AUDITOR)) {
            return Optional.empty();
        }
        Set<String> institutions = new HashSet<>(Set.of(caller.institution().code()));
        delegations
                .listTo(caller.institution().code())
                .forEach(delegation -> institutions.add(delegation.fromInstitution()));
        return Optional.of(institutions);
    }
}
