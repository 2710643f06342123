/** The catalogue as institutions and the interface read it. */
@NullMarked
package pe.kuska.indicators.catalogue.api;

import org.jspecify.annotations.NullMarked;
