/** Published values as rows. */
@NullMarked
package pe.kuska.indicators.opendata.domain;

import org.jspecify.annotations.NullMarked;
