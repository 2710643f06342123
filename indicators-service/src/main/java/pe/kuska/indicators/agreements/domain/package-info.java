/** An agreement and its reviews. */
@NullMarked
package pe.kuska.indicators.agreements.domain;

import org.jspecify.annotations.NullMarked;
