/** Where periods, reports and their changes are kept. */
@NullMarked
package pe.kuska.indicators.reporting.persistence;

import org.jspecify.annotations.NullMarked;
