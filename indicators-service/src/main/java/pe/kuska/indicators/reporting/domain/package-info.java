/** Periods and reports with their states, evidence and delegation, without a database. */
@NullMarked
package pe.kuska.indicators.reporting.domain;

import org.jspecify.annotations.NullMarked;
