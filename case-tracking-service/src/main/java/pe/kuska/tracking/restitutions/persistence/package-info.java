/** Where requests to RENIEC are kept. */
@NullMarked
package pe.kuska.tracking.restitutions.persistence;

import org.jspecify.annotations.NullMarked;
