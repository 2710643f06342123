/** Referrals and the inbox of a unit over HTTP. */
@NullMarked
package pe.kuska.tracking.referrals.api;

import org.jspecify.annotations.NullMarked;
