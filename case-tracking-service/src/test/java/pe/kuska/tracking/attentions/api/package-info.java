/** Tests of attentions over HTTP. */
@NullMarked
package pe.kuska.tracking.attentions.api;

import org.jspecify.annotations.NullMarked;
