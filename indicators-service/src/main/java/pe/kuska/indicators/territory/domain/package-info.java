/** Bodies, sessions, plans and what state follows from their dates. */
@NullMarked
package pe.kuska.indicators.territory.domain;

import org.jspecify.annotations.NullMarked;
