package pe.kuska.registry.joins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import pe.kuska.platform.paging.PageRequest;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.CaseSource;
import pe.kuska.registry.joins.domain.Evidence;
import pe.kuska.registry.joins.domain.Evidence.Strength;
import pe.kuska.registry.joins.persistence.JoinRepository;

/** Proposes which cases of different sources may be one: by people, place, day and the numbers they name. */
@ApplicationScoped
public class ProposeJoins {

    private final JoinMandate mandate;
    private final JoinRepository joins;

    ProposeJoins(JoinMandate mandate, JoinRepository joins) {
        this.mandate = mandate;
        this.joins = joins;
    }

    /** One side of a proposal. */
    public record Side(UUID id, CaseCode code, CaseSource source) {}

    /**
     * Two cases that may be one, and what speaks for it.
     *
     * @param since when the later of the two was registered: since then a steward could have said so
     */
    public record Proposal(Side one, Side other, Evidence evidence, Strength strength, Instant since) {}

    /** Proposals for the cases of a page, and where the next page begins. */
    public record Proposed(List<Proposal> proposals, List<UUID> examined) {}

    /**
     * What may be one with a case, the strongest first. A case that the caller may not see stays unseen: from a guessed
     * number, a place and a day typed into one's own case it could be found out. Stewards are asked about it.
     */
    @Transactional
    public List<Proposal> of(CaseCode code) {
        return sorted(joins.propose(mandate.own(code).id()).stream()
                .filter(proposal -> mandate.sees(proposal.one().code())
                        && mandate.sees(proposal.other().code()))
                .toList());
    }

    /** Proposals for the cases registered last. */
    @Transactional
    public Proposed latest(PageRequest page) {
        List<UUID> examined = joins.listCases(page);
        List<UUID> onPage = examined.subList(0, Math.min(examined.size(), page.limit()));
        return new Proposed(sorted(joins.proposeOlder(onPage)), examined);
    }

    private static List<Proposal> sorted(List<Proposal> proposals) {
        return proposals.stream()
                .sorted(Comparator.comparing(Proposal::strength)
                        .thenComparing(proposal -> proposal.one().code().value())
                        .thenComparing(proposal -> proposal.other().code().value()))
                .toList();
    }
}
