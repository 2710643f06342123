/** Who is asking: the person or system behind a verified token, their institution, unit and roles. */
@NullMarked
package pe.kuska.platform.caller;

import org.jspecify.annotations.NullMarked;
