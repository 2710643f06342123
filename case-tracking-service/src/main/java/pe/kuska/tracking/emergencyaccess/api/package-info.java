/** What is asked and answered about accesses in an emergency. */
@NullMarked
package pe.kuska.tracking.emergencyaccess.api;

import org.jspecify.annotations.NullMarked;
