/// The portal of those who connect an institution's system: events, samples, credentials. It holds nobody's data.
@NullMarked
package pe.kuska.gateway.web.developers;

import org.jspecify.annotations.NullMarked;
