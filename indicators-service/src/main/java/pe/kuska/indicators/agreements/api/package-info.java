/** Agreements over HTTP. */
@NullMarked
package pe.kuska.indicators.agreements.api;

import org.jspecify.annotations.NullMarked;
