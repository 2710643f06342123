/// What belongs to the visit and not to the work: the language, the end of the session.
@NullMarked
package pe.kuska.gateway.web.session;

import org.jspecify.annotations.NullMarked;
