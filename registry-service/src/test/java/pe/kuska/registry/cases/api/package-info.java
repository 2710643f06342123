/** How cases are written over HTTP. */
@NullMarked
package pe.kuska.registry.cases.api;

import org.jspecify.annotations.NullMarked;
