/** Where accesses in an emergency are kept. */
@NullMarked
package pe.kuska.tracking.emergencyaccess.persistence;

import org.jspecify.annotations.NullMarked;
