/** Codes of places and what they tell without a catalogue. */
@NullMarked
package pe.kuska.registry.territory.domain;

import org.jspecify.annotations.NullMarked;
