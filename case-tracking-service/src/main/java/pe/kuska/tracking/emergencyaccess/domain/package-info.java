/** An access in an emergency and its review. */
@NullMarked
package pe.kuska.tracking.emergencyaccess.domain;

import org.jspecify.annotations.NullMarked;
