/** A voluntary return and its states. */
@NullMarked
package pe.kuska.tracking.repatriations.domain;

import org.jspecify.annotations.NullMarked;
