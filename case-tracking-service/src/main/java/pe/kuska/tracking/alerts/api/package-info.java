/** Alerts over HTTP. */
@NullMarked
package pe.kuska.tracking.alerts.api;

import org.jspecify.annotations.NullMarked;
