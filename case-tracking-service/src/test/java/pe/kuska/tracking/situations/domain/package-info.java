/** The rules of the determination of a child's situation. */
@NullMarked
package pe.kuska.tracking.situations.domain;

import org.jspecify.annotations.NullMarked;
