package pe.kuska.registry.joins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pe.kuska.registry.cases.CaseView;
import pe.kuska.registry.cases.CasesInMandate;
import pe.kuska.registry.cases.ReadCases;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.joins.domain.JoinDecision;
import pe.kuska.registry.joins.persistence.JoinRepository;

/** Shows what each source says of one case, side by side, and where they differ; nothing is overwritten. */
@ApplicationScoped
public class ReadJoinedCase {

    private final CasesInMandate mandate;
    private final JoinRepository joins;
    private final ReadCases readCases;

    ReadJoinedCase(CasesInMandate mandate, JoinRepository joins, ReadCases readCases) {
        this.mandate = mandate;
        this.joins = joins;
        this.readCases = readCases;
    }

    /**
     * A case of several sources.
     *
     * @param views what each says, the oldest first: those within the reader's mandate
     * @param outsideMandate how many more there are
     * @param decisions by which they are one
     */
    public record Joined(CaseCode code, List<CaseView> views, int outsideMandate, List<JoinDecision> decisions) {}

    @Transactional
    public Joined read(CaseCode code) {
        UUID id = mandate.visible(code).id();
        List<UUID> group = joins.listGroupOf(id);
        List<CaseView> views = new ArrayList<>();
        for (CaseCode member : joins.codesOf(group)) {
            if (mandate.sees(member)) {
                views.add(readCases.get(member));
            }
        }
        return new Joined(code, views, group.size() - views.size(), joins.listStanding(group));
    }
}
