/** Tests of referrals and of the table of their transitions. */
@NullMarked
package pe.kuska.tracking.referrals.domain;

import org.jspecify.annotations.NullMarked;
