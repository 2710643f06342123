/** Events arrive at least once and take effect once, in order per key; what cannot be applied is set aside, not lost. */
@NullMarked
package pe.kuska.platform.inbox;

import org.jspecify.annotations.NullMarked;
