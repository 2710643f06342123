package pe.kuska.tracking.referrals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.referrals.domain.Desk;
import pe.kuska.tracking.referrals.domain.Referral;
import pe.kuska.tracking.referrals.domain.ReferralStatus;

/** Keeps referrals. */
@ApplicationScoped
public class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final String INBOX = """
            SELECT new pe.kuska.tracking.referrals.persistence.InboxItem(r.id, r.version, r.status, r.personCode,
                r.caseCode, r.fromInstitution, r.fromUnit, r.reason, r.forChild, r.sentAt, r.statusSince)
            FROM Referral r
            WHERE r.toInstitution = :institution AND r.toUnit = :unit AND r.status IN :statuses
            """;

    /** What a unit sent and was rejected, not attended to or returned, the longest-waiting first. */
    public List<Referral> listCameBack(Desk unit, @Nullable UUID after, int limit) {
        String query = "fromInstitution = ?1 AND fromUnit IS NOT DISTINCT FROM ?2 AND status IN ?3";
        Set<ReferralStatus> cameBack = Arrays.stream(ReferralStatus.values())
                .filter(ReferralStatus::isSenders)
                .collect(Collectors.toUnmodifiableSet());
        return (after == null
                        ? find(query + " ORDER BY id", unit.institution(), unit.unit(), cameBack)
                        : find(query + " AND id > ?4 ORDER BY id", unit.institution(), unit.unit(), cameBack, after))
                .page(0, limit)
                .list();
    }

    /** The referral, if there is one of that id. */
    public Optional<Referral> findReferral(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * What was sent to a unit, the longest-waiting first.
     *
     * @param after the item after which to continue
     * @param limit most items to return
     */
    public List<InboxItem> listSentTo(Desk unit, Set<ReferralStatus> statuses, @Nullable UUID after, int limit) {
        var query = getEntityManager()
                .createQuery(
                        after == null ? INBOX + "ORDER BY r.id" : INBOX + "AND r.id > :after ORDER BY r.id",
                        InboxItem.class)
                .setParameter("institution", unit.institution())
                .setParameter("unit", unit.unit())
                .setParameter("statuses", statuses)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }
}
