/** A shelter, whom it is for, and a stay in it. */
@NullMarked
package pe.kuska.tracking.shelters.domain;

import org.jspecify.annotations.NullMarked;
