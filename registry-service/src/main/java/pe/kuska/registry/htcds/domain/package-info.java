/** The standard's fields and what the register knows for each of them. */
@NullMarked
package pe.kuska.registry.htcds.domain;

import org.jspecify.annotations.NullMarked;
