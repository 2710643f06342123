/** Where courses and editions are kept. */
@NullMarked
package pe.kuska.indicators.training.persistence;

import org.jspecify.annotations.NullMarked;
