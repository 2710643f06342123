/** The compliance report over HTTP. */
@NullMarked
package pe.kuska.indicators.compliance.api;

import org.jspecify.annotations.NullMarked;
