/** The one clock by which figures are recorded, so that a figure as of a date never changes afterwards. */
@NullMarked
package pe.kuska.indicators.recording;

import org.jspecify.annotations.NullMarked;
