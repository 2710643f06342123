/** The determination of a child's situation and its states. */
@NullMarked
package pe.kuska.tracking.situations.domain;

import org.jspecify.annotations.NullMarked;
