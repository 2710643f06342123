@NullMarked
package pe.kuska.gateway.web.attentions;

import org.jspecify.annotations.NullMarked;
