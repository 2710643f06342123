/** Who is listed, until when, and what a look-alike means. */
@NullMarked
package pe.kuska.registry.border.domain;

import org.jspecify.annotations.NullMarked;
