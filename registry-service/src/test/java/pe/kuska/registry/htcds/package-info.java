/** The exchange file. */
@NullMarked
package pe.kuska.registry.htcds;

import org.jspecify.annotations.NullMarked;
