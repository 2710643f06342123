@NullMarked
package pe.kuska.tracking.emergencyaccess.domain;

import org.jspecify.annotations.NullMarked;
