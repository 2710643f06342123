package pe.kuska.registry.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pe.kuska.registry.proceedings.domain.SentenceOfCase;
import pe.kuska.registry.proceedings.persistence.ProceedingRepository;

/** Which final sentences stand against people, as the proceedings say at this moment: an acquittal on appeal ends them at once. */
@ApplicationScoped
public class SentencesOfPeople {

    private final ProceedingRepository proceedings;

    SentencesOfPeople(ProceedingRepository proceedings) {
        this.proceedings = proceedings;
    }

    /** Those against the people whom some source records tell of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SentenceOfCase> inForce(Collection<UUID> recordIds) {
        if (recordIds.isEmpty()) {
            return List.of();
        }
        Set<UUID> records = Set.copyOf(recordIds);
        return proceedings.listConvicting(records).stream()
                .flatMap(about -> proceedings.get(about.caseId()).finalSentences(about.crime()).stream()
                        .filter(sentence -> records.contains(sentence.recordId()))
                        .map(sentence -> new SentenceOfCase(about.caseId(), about.code(), sentence)))
                .toList();
    }
}
