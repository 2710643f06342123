@NullMarked
package pe.kuska.platform.inbox;

import org.jspecify.annotations.NullMarked;
