/** Tests of referrals and inboxes over HTTP. */
@NullMarked
package pe.kuska.tracking.referrals.api;

import org.jspecify.annotations.NullMarked;
