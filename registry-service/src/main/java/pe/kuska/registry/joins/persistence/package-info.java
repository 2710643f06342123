/** Decisions about cases of several sources, and the groups that follow from them. */
@NullMarked
package pe.kuska.registry.joins.persistence;

import org.jspecify.annotations.NullMarked;
