package pe.kuska.registry.proceedings;

import java.util.List;
import pe.kuska.registry.cases.domain.CaseCode;
import pe.kuska.registry.people.OpenRecords.Cards;
import pe.kuska.registry.proceedings.domain.Phase;
import pe.kuska.registry.proceedings.domain.Resolution;
import pe.kuska.registry.proceedings.domain.ResolutionKind;

/**
 * A proceeding as it may be shown.
 *
 * @param version how often it changed
 * @param cards the codes of the people its resolutions affect
 * @param possible what may be decided next
 */
public record ProceedingView(
        CaseCode caseCode,
        Phase phase,
        int version,
        List<Resolution> resolutions,
        Cards cards,
        List<ResolutionKind> possible) {}
