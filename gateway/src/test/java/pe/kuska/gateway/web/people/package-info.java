@NullMarked
package pe.kuska.gateway.web.people;

import org.jspecify.annotations.NullMarked;
