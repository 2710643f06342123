/** Figures and their protection. */
@NullMarked
package pe.kuska.registry.statistics;

import org.jspecify.annotations.NullMarked;
