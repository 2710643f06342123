package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.caller.Role;
import pe.kuska.platform.crypto.Vault;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.people.domain.Decided;
import pe.kuska.registry.people.domain.DecisionKind;
import pe.kuska.registry.people.domain.Person;
import pe.kuska.registry.people.domain.PersonCode;
import pe.kuska.registry.people.persistence.DecisionHistory;
import pe.kuska.registry.people.persistence.DecisionHistory.Decision;
import pe.kuska.registry.people.persistence.LedgerRepository;
import pe.kuska.registry.people.persistence.LedgerRepository.Family;
import pe.kuska.registry.people.persistence.PersonRepository;

/** How a person came to be one or two: every merge and split, standing or undone. Why, only stewards are shown. */
@ApplicationScoped
public class ReadMerges {

    private final CallerProvider callers;
    private final PersonRepository people;
    private final LedgerRepository ledger;
    private final DecisionHistory history;
    private final Vault vault;
    private final AuditTrail audit;

    ReadMerges(
            CallerProvider callers,
            PersonRepository people,
            LedgerRepository ledger,
            DecisionHistory history,
            Vault vault,
            AuditTrail audit) {
        this.callers = callers;
        this.people = people;
        this.ledger = ledger;
        this.history = history;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * A decision as it may be shown.
     *
     * @param holds whether the two are one because of it, or are two because of it
     */
    public record Shown(
            UUID id,
            DecisionKind kind,
            List<PersonCode> persons,
            String cause,
            List<UUID> records,
            Decided decided,
            Optional<String> reason,
            Optional<Decided> undone,
            Optional<String> undoReason,
            boolean holds) {}

    /** Who the person is today and what was decided about them, oldest first. */
    public record Merges(PersonCode person, List<Shown> decisions) {}

    @Transactional
    public Merges read(PersonCode code) {
        Caller caller = callers.current();
        Person person = people.findByCode(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        Family family = ledger.look(List.of(person.id()));
        boolean reasons = caller.has(Role.IDENTITY_STEWARD);
        audit.record(AuditEvent.of("READ_MERGES", "person", person.code().value()));
        return new Merges(
                person.code(),
                history.listAbout(family.codes().keySet()).stream()
                        .map(decision -> shown(decision, family, reasons))
                        .toList());
    }

    private Shown shown(Decision decision, Family family, boolean reasons) {
        UUID id = decision.id();
        return switch (decision.kind()) {
            case MERGE ->
                shown(
                        decision,
                        opened(decision.sealedReason(), MergeReasons.ofMerge(id), reasons),
                        opened(decision.sealedUndoReason(), MergeReasons.ofUndoneMerge(id), reasons),
                        family.ledger().holds(id));
            case SPLIT ->
                shown(
                        decision,
                        opened(decision.sealedReason(), MergeReasons.ofMove(id), reasons),
                        opened(decision.sealedUndoReason(), MergeReasons.ofUndoneMove(id), reasons),
                        decision.undone().isEmpty());
        };
    }

    private static Shown shown(Decision decision, Optional<String> reason, Optional<String> undoReason, boolean holds) {
        return new Shown(
                decision.id(),
                decision.kind(),
                List.of(decision.one(), decision.other()),
                decision.cause(),
                decision.records(),
                decision.decided(),
                reason,
                decision.undone(),
                undoReason,
                holds);
    }

    private Optional<String> opened(byte @Nullable [] sealed, String name, boolean allowed) {
        return allowed && sealed != null
                ? Optional.of(new String(vault.open(sealed, name), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
