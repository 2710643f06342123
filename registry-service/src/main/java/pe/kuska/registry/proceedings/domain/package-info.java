/** Phases, the resolutions that lead from one to the next, and what each may do to whom. */
@NullMarked
package pe.kuska.registry.proceedings.domain;

import org.jspecify.annotations.NullMarked;
