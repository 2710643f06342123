package pe.kuska.registry.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pe.kuska.registry.cases.CasesInMandate;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.cases.domain.TraffickingCase;
import pe.kuska.registry.people.OpenRecords;
import pe.kuska.registry.people.SuppressRecords;
import pe.kuska.registry.proceedings.domain.Affected;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.proceedings.domain.PhaseTransitions;
import pe.kuska.registry.proceedings.domain.Proceeding;
import pe.kuska.registry.proceedings.persistence.ProceedingRepository;

/** Shows how far a case has come to those in whose mandate it is; people by their code only. */
@ApplicationScoped
public class ReadProceeding {

    private final CasesInMandate mandate;
    private final PhaseTransitions transitions;
    private final ProceedingRepository proceedings;
    private final OpenRecords records;
    private final SuppressRecords suppressRecords;

    ReadProceeding(
            CasesInMandate mandate,
            PhaseTransitions transitions,
            ProceedingRepository proceedings,
            OpenRecords records,
            SuppressRecords suppressRecords) {
        this.mandate = mandate;
        this.transitions = transitions;
        this.proceedings = proceedings;
        this.records = records;
        this.suppressRecords = suppressRecords;
    }

    @Transactional
    public ProceedingView read(CaseCode code) {
        TraffickingCase about = mandate.visible(code);
        return view(about, proceedings.get(about.id()));
    }

    /** How far a case has come, for those who decide about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Phase phaseOf(TraffickingCase about) {
        return proceedings.get(about.id()).phase();
    }

    ProceedingView view(TraffickingCase about, Proceeding proceeding) {
        List<UUID> affected = proceeding.resolutions().stream()
                .flatMap(resolution -> resolution.persons().stream())
                .map(Affected::recordId)
                .distinct()
                .toList();
        Set<UUID> suppressed = suppressRecords.suppressedOf(affected);
        return new ProceedingView(
                about.code(),
                proceeding.phase(),
                proceedings.versionOf(about.id()),
                proceeding.resolutions().stream()
                        .map(resolution -> resolution.without(suppressed))
                        .toList(),
                records.cards(affected),
                List.copyOf(transitions.possibleIn(proceeding.phase())));
    }
}
