package pe.kuska.tracking.shelters.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;

/** Who read where a shelter stands, for which stay and what for. Only added to. */
@ApplicationScoped
public class AddressReadings {

    private static final String ADD = """
            INSERT INTO stay_address_read (stay_id, subject, institution, unit, purpose, read_at)
            VALUES (:stay, :subject, :institution, :unit, :purpose, :at)
            """;

    private static final String IN_VAIN = """
            SELECT count(DISTINCT r.stay_id) FROM stay_address_read r JOIN stay s ON s.id = r.stay_id
            WHERE r.subject = :subject AND r.read_at > :since AND s.status = 'RELEASED'
            """;

    /** Of the stays asked for since then: how many of them each unit asked for, got, and came to. */
    private static final String BY_UNIT = """
            SELECT s.reserved_by_institution, coalesce(s.reserved_by_unit, ''), count(*),
                count(*) FILTER (WHERE s.accepted_at IS NOT NULL),
                count(*) FILTER (WHERE s.began_at IS NOT NULL),
                count(*) FILTER (WHERE s.status IN ('REQUESTED', 'RESERVED')),
                count(*) FILTER (WHERE s.status = 'DECLINED'),
                count(*) FILTER (WHERE s.status = 'RELEASED' AND s.accepted_at IS NOT NULL),
                count(*) FILTER (WHERE r.stay_id IS NOT NULL),
                count(*) FILTER (WHERE r.stay_id IS NOT NULL AND s.status = 'RELEASED')
            FROM stay s LEFT JOIN (SELECT DISTINCT stay_id FROM stay_address_read) r ON r.stay_id = s.id
            WHERE s.reserved_at > :since
            GROUP BY 1, 2 ORDER BY 10 DESC, 8 DESC, 1, 2
            """;

    /**
     * What became of the beds that a unit asked for.
     *
     * @param unkept a shelter expected somebody who never came
     * @param addressesRead for how many of them an address was read
     * @param addressesInVain of these, to how many nobody came
     */
    public record OfUnit(
            String institution,
            @Nullable String unit,
            long requested,
            long accepted,
            long arrived,
            long open,
            long declined,
            long unkept,
            long addressesRead,
            long addressesInVain) {}

    private final EntityManager entities;

    AddressReadings(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes a reading, before the address is told. */
    public void add(UUID stay, String subject, Office office, String purpose, Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter("stay", stay)
                .setParameter("subject", subject)
                .setParameter("institution", office.institution())
                .setParameter("unit", Objects.requireNonNullElse(office.unit(), ""))
                .setParameter("purpose", purpose)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Whether anybody but the shelter's own unit read the address for a stay. */
    public boolean isKnown(UUID stay) {
        return !entities.createNativeQuery("SELECT 1 FROM stay_address_read WHERE stay_id = :stay", Integer.class)
                .setParameter("stay", stay)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** To how many of the places whose address somebody read since then nobody came. */
    public long countInVain(String subject, Instant since) {
        return ((Number) entities.createNativeQuery(IN_VAIN, Long.class)
                        .setParameter("subject", subject)
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    /** What became of the beds that units asked for since then, the most conspicuous first. */
    public List<OfUnit> byUnit(Instant since) {
        List<?> rows = entities.createNativeQuery(BY_UNIT, Object[].class)
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(AddressReadings::ofUnit)
                .toList();
    }

    private static OfUnit ofUnit(Object[] row) {
        String unit = (String) row[1];
        return new OfUnit(
                (String) row[0],
                unit.isEmpty() ? null : unit,
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
