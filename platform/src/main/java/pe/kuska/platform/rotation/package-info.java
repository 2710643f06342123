/** After the sealing keys were rotated: whatever a service keeps sealed follows to the newest one. */
@NullMarked
package pe.kuska.platform.rotation;

import org.jspecify.annotations.NullMarked;
