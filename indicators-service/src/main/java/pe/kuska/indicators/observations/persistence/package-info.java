/** Where revisions are kept, by the time they were recorded. */
@NullMarked
package pe.kuska.indicators.observations.persistence;

import org.jspecify.annotations.NullMarked;
