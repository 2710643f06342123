/** Tests of loading files. */
@NullMarked
package pe.kuska.gateway.web.imports;

import org.jspecify.annotations.NullMarked;
