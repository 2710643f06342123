package pe.kuska.indicators.imports.domain;

import java.util.List;
import java.util.Map;
import pe.kuska.indicators.catalogue.domain.EntryKind;

/**
 * What an import does, or would do.
 *
 * @param elements the elements taken, by kind
 * @param pending how many of them only hold the place of an official name
 * @param changed codes that get a new version
 * @param absent codes known before that the file does not list; they stay as they are
 * @param figures results recorded as new revisions
 */
public record ImportOutcome(
        int rows,
        Map<EntryKind, Long> elements,
        int pending,
        int added,
        List<String> changed,
        int unchanged,
        List<String> absent,
        int figures,
        List<RowError> errors,
        List<RowFinding> findings) {}
