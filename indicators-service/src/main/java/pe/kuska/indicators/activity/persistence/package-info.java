/** The log of received events. */
@NullMarked
package pe.kuska.indicators.activity.persistence;

import org.jspecify.annotations.NullMarked;
