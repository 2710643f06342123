@NullMarked
package pe.kuska.tracking.proceedings;

import org.jspecify.annotations.NullMarked;
