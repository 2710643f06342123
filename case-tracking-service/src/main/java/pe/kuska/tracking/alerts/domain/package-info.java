/** An alert, its states and the one table of their transitions. */
@NullMarked
package pe.kuska.tracking.alerts.domain;

import org.jspecify.annotations.NullMarked;
