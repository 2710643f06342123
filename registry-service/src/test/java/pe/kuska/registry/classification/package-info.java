/** Guided classification. */
@NullMarked
package pe.kuska.registry.classification;

import org.jspecify.annotations.NullMarked;
