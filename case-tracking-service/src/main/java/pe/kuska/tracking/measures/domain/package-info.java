/** A protection measure and its states. */
@NullMarked
package pe.kuska.tracking.measures.domain;

import org.jspecify.annotations.NullMarked;
