/** What speaks for two cases being one, and what follows when somebody says so. */
@NullMarked
package pe.kuska.registry.joins.domain;

import org.jspecify.annotations.NullMarked;
