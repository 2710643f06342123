/** Warnings about figures that look wrong; they point at a value and never change it. */
@NullMarked
package pe.kuska.indicators.progress.domain.quality;

import org.jspecify.annotations.NullMarked;
