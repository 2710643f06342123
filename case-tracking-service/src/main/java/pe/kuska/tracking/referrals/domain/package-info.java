/** A referral, its states and the one table of their transitions. */
@NullMarked
package pe.kuska.tracking.referrals.domain;

import org.jspecify.annotations.NullMarked;
