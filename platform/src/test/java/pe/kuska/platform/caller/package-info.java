/** Who is asking, and for how long that is known. */
@NullMarked
package pe.kuska.platform.caller;

import org.jspecify.annotations.NullMarked;
