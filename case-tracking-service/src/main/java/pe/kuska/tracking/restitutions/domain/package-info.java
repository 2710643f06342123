/** A request to RENIEC and its states. */
@NullMarked
package pe.kuska.tracking.restitutions.domain;

import org.jspecify.annotations.NullMarked;
