package pe.kuska.tracking.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/** Keeps notices, which are only added to, and how far each person has read theirs. */
@ApplicationScoped
class NoticeTable {

    private static final String ADD = """
            INSERT INTO notice (institution, unit, kind, topic, about_id, person_code, case_code, by_institution, by_unit, told_at)
            VALUES (:institution, :unit, :kind, :topic, :aboutId, :personCode, :caseCode, :byInstitution, :byUnit, :at)
            """;

    private static final String LATEST = """
            SELECT position, kind, topic, about_id, person_code, case_code, by_institution, by_unit, told_at FROM notice
            WHERE institution = :institution AND unit IN (:units) AND position < :before AND told_at > :since
            ORDER BY position DESC LIMIT :most
            """;

    private static final String READ_TO = """
            INSERT INTO notice_read (subject, read_to) VALUES (:subject, :position)
            ON CONFLICT (subject) DO UPDATE SET read_to = greatest(notice_read.read_to, excluded.read_to)
            """;

    private final EntityManager entities;

    NoticeTable(EntityManager entities) {
        this.entities = entities;
    }

    void add(
            Office to,
            Notice.Kind kind,
            String topic,
            UUID aboutId,
            @Nullable String personCode,
            @Nullable String caseCode,
            Office by,
            Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter("institution", to.institution())
                .setParameter("unit", orNone(to.unit()))
                .setParameter("kind", kind.name())
                .setParameter("topic", topic)
                .setParameter("aboutId", aboutId)
                .setParameter("personCode", orNone(personCode))
                .setParameter("caseCode", orNone(caseCode))
                .setParameter("byInstitution", by.institution())
                .setParameter("byUnit", orNone(by.unit()))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The latest first, of one institution's desks. */
    List<Notice> latest(Set<Office> desks, long before, Instant since, int most) {
        List<?> rows = entities.createNativeQuery(LATEST, Object[].class)
                .setParameter("institution", desks.iterator().next().institution())
                .setParameter(
                        "units", desks.stream().map(desk -> orNone(desk.unit())).toList())
                .setParameter("before", before)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(NoticeTable::notice).toList();
    }

    long readTo(String subject) {
        List<?> found = entities.createNativeQuery(
                        "SELECT read_to FROM notice_read WHERE subject = :subject", Long.class)
                .setParameter("subject", subject)
                .getResultList();
        return found.isEmpty() ? 0 : (Long) found.getFirst();
    }

    void readTo(String subject, long position) {
        entities.createNativeQuery(READ_TO)
                .setParameter("subject", subject)
                .setParameter("position", position)
                .executeUpdate();
    }

    private static Notice notice(Object[] row) {
        return new Notice(
                ((Number) row[0]).longValue(),
                Notice.Kind.valueOf((String) row[1]),
                (String) row[2],
                (UUID) row[3],
                orNull((String) row[4]),
                orNull((String) row[5]),
                new Office((String) row[6], orNull((String) row[7])),
                (Instant) row[8]);
    }

    /** Nothing is an empty text here, so that no parameter is without a type. */
    private static String orNone(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
