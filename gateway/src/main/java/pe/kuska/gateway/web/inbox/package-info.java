/// The referrals that wait for an answer of the own unit.
@NullMarked
package pe.kuska.gateway.web.inbox;

import org.jspecify.annotations.NullMarked;
