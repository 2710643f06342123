/** Tests of reading profiles and rows. */
@NullMarked
package pe.kuska.registry.imports;

import org.jspecify.annotations.NullMarked;
