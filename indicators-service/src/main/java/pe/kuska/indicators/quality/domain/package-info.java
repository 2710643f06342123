/** Explanations and acceptances of findings. */
@NullMarked
package pe.kuska.indicators.quality.domain;

import org.jspecify.annotations.NullMarked;
