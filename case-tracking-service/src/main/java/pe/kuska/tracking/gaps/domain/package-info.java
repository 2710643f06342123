/** The rules of ending a person's care. */
@NullMarked
package pe.kuska.tracking.gaps.domain;

import org.jspecify.annotations.NullMarked;
