/** The findings of a policy over HTTP. */
@NullMarked
package pe.kuska.indicators.quality.api;

import org.jspecify.annotations.NullMarked;
