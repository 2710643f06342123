package pe.kuska.tracking.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where the cases of an institution stand, in what was told of them. */
@ApplicationScoped
class OpenCaseTable {

    /** A case that has not ended, as it was last told. */
    record OpenCase(
            String caseCode,
            String phase,
            Instant since,
            @Nullable LocalDate nextHearing,
            int victims) {

        Optional<LocalDate> hearing() {
            return Optional.ofNullable(nextHearing);
        }
    }

    private static final String OPEN = """
            WITH mine AS (
                SELECT case_code, min(occurred_at) AS registered_at FROM timeline_step
                WHERE type = 'CaseRegistered' AND institution = :institution AND person_code IS NULL
                    AND case_code NOT IN (SELECT case_code FROM case_withdrawn)
                GROUP BY case_code),
            told AS (
                SELECT DISTINCT ON (s.case_code) s.case_code, s.codes ->> 'phase' AS phase, s.occurred_at
                FROM timeline_step s JOIN mine USING (case_code)
                WHERE s.type IN ('ProceedingRecorded', 'JudgmentRecorded') AND s.person_code IS NULL
                    AND s.codes ->> 'phase' IS NOT NULL
                ORDER BY s.case_code, s.recorded_at DESC, s.occurred_at DESC),
            hearing AS (
                SELECT DISTINCT ON (s.case_code, s.codes ->> 'resolution') s.case_code, s.codes ->> 'kind' AS kind,
                    (s.codes ->> 'hearingOn')::date AS hearing_on
                FROM timeline_step s JOIN mine USING (case_code)
                WHERE s.type = 'HearingSet' AND s.person_code IS NULL
                ORDER BY s.case_code, s.codes ->> 'resolution', s.recorded_at DESC),
            next AS (
                SELECT case_code, min(hearing_on) AS hearing_on FROM hearing
                WHERE kind = 'SET' AND hearing_on >= :today GROUP BY case_code)
            SELECT mine.case_code, coalesce(told.phase, 'NOTICE') AS phase,
                coalesce(told.occurred_at, mine.registered_at) AS since, next.hearing_on,
                (SELECT count(DISTINCT v.person_code) FROM victim_in_case v WHERE v.case_code = mine.case_code) AS victims
            FROM mine LEFT JOIN told USING (case_code) LEFT JOIN next USING (case_code)
            WHERE coalesce(told.phase, 'NOTICE') NOT IN ('FINAL', 'ARCHIVED', 'DISMISSED', 'JOINED')
            """;

    private final EntityManager entities;

    OpenCaseTable(EntityManager entities) {
        this.entities = entities;
    }

    /** Every open case that the institution registered, in no order. */
    List<OpenCase> of(String institution, LocalDate today) {
        List<?> rows = entities.createNativeQuery(OPEN, Object[].class)
                .setParameter("institution", institution)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(OpenCaseTable::openCase)
                .toList();
    }

    private static OpenCase openCase(@Nullable Object[] row) {
        return new OpenCase(
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                row[2] instanceof Instant since ? since : Instant.EPOCH,
                row[3] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[3],
                row[4] instanceof Number victims ? victims.intValue() : 0);
    }
}
