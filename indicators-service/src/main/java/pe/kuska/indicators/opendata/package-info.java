/** What everybody may have of a policy: its published values with a dictionary, in the formats others read, and the series behind dashboards. Nothing here is about a person. */
@NullMarked
package pe.kuska.indicators.opendata;

import org.jspecify.annotations.NullMarked;
