/** Code lists as shipped. */
@NullMarked
package pe.kuska.registry.codelists;

import org.jspecify.annotations.NullMarked;
