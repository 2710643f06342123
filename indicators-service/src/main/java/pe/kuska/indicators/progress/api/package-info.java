/** The progress answer. */
@NullMarked
package pe.kuska.indicators.progress.api;

import org.jspecify.annotations.NullMarked;
