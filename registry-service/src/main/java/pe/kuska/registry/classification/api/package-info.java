/** Guided classification over HTTP. */
@NullMarked
package pe.kuska.registry.classification.api;

import org.jspecify.annotations.NullMarked;
