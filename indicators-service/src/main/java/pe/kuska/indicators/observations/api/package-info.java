/** Reporting a value and reading its revisions. */
@NullMarked
package pe.kuska.indicators.observations.api;

import org.jspecify.annotations.NullMarked;
