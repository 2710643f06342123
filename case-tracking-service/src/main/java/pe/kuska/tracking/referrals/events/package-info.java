/** What other services hear of referrals: ids and codes only. */
@NullMarked
package pe.kuska.tracking.referrals.events;

import org.jspecify.annotations.NullMarked;
