/** Where alerts are kept. */
@NullMarked
package pe.kuska.tracking.alerts.persistence;

import org.jspecify.annotations.NullMarked;
