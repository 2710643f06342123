@NullMarked
package pe.kuska.gateway.web.pictures;

import org.jspecify.annotations.NullMarked;
