@NullMarked
package pe.kuska.tracking.emergencyaccess.api;

import org.jspecify.annotations.NullMarked;
