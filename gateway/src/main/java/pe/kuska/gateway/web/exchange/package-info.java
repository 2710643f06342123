/// Taking the institution's own people out in the international standard (IOM's HTCDS), and what the file could not
/// say.
@NullMarked
package pe.kuska.gateway.web.exchange;

import org.jspecify.annotations.NullMarked;
