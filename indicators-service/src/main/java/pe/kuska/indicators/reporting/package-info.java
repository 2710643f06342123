/** Reporting by the entities: periods, what each focal point reports in them and how it is observed, validated and published. Published reports become observations; how well they are is progress. */
@NullMarked
package pe.kuska.indicators.reporting;

import org.jspecify.annotations.NullMarked;
