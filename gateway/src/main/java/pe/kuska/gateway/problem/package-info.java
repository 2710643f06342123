/// What the gateway itself has to refuse, said the same way as the services say it: RFC 9457 for `/api`, a friendly
/// Spanish page for a browser. Problems of the services pass through untouched and are not here.
@NullMarked
package pe.kuska.gateway.problem;

import org.jspecify.annotations.NullMarked;
