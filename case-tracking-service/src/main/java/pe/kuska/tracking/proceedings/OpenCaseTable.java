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

    /** Victims are people: a code counts as whoever it leads to, and who the case names no more does not count. */
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
                WHERE kind = 'SET' AND hearing_on >= :today GROUP BY case_code),
            victim AS (
                SELECT v.case_code, coalesce(f.filed_under, v.person_code) AS code
                FROM victim_in_case v JOIN mine USING (case_code)
                LEFT JOIN LATERAL (
                    SELECT i.filed_under FROM identity_filed i JOIN identity_lead d ON d.event_id = i.event_id
                    WHERE i.record_id = v.record_id
                    ORDER BY d.revision DESC, d.occurred_at DESC, d.event_id DESC LIMIT 1) f ON true
                WHERE NOT EXISTS (
                    SELECT FROM case_victims n
                    WHERE n.case_code = v.case_code AND n.occurred_at > v.occurred_at
                        AND NOT CASE WHEN v.record_id IS NULL THEN v.person_code = ANY (n.person_codes)
                            ELSE v.record_id = ANY (n.record_ids) END)),
            counted AS (
                SELECT victim.case_code, count(DISTINCT coalesce(l.leads_to, victim.code)) AS victims
                FROM victim
                LEFT JOIN LATERAL (
                    SELECT d.leads_to FROM identity_lead d WHERE d.code = victim.code
                    ORDER BY d.revision DESC, d.occurred_at DESC, d.event_id DESC LIMIT 1) l ON true
                GROUP BY victim.case_code)
            SELECT mine.case_code, coalesce(told.phase, 'NOTICE') AS phase,
                coalesce(told.occurred_at, mine.registered_at) AS since, next.hearing_on,
                coalesce(counted.victims, 0) AS victims
            FROM mine LEFT JOIN told USING (case_code) LEFT JOIN next USING (case_code)
                LEFT JOIN counted USING (case_code)
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
