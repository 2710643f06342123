package pe.kuska.registry.proceedings.domain;

import java.util.UUID;
import pe.kuska.registry.cases.domain.CaseCode;

/** A final sentence and the case it was given in. */
public record SentenceOfCase(UUID caseId, CaseCode code, Sentence sentence) {}
