/** The register of training over HTTP. */
@NullMarked
package pe.kuska.indicators.training.api;

import org.jspecify.annotations.NullMarked;
