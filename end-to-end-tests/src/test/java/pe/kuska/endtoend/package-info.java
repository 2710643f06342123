/** The whole platform, started by {@code ./kuska up} in a home of its own, and used as its users would. */
@NullMarked
package pe.kuska.endtoend;

import org.jspecify.annotations.NullMarked;
