/** Where referrals are kept and how a unit's inbox is read. */
@NullMarked
package pe.kuska.tracking.referrals.persistence;

import org.jspecify.annotations.NullMarked;
