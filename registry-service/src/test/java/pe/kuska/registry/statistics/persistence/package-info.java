/** Facts in columns against counting one by one. */
@NullMarked
package pe.kuska.registry.statistics.persistence;

import org.jspecify.annotations.NullMarked;
