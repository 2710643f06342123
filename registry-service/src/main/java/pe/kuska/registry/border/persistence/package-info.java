/** Rules, questions and look-alikes as they are kept; a traveller who is not listed leaves no trace but the question. */
@NullMarked
package pe.kuska.registry.border.persistence;

import org.jspecify.annotations.NullMarked;
