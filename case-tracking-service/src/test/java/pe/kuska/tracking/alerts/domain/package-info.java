/** Tests of the life of an alert. */
@NullMarked
package pe.kuska.tracking.alerts.domain;

import org.jspecify.annotations.NullMarked;
