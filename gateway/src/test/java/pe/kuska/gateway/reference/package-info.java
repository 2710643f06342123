@NullMarked
package pe.kuska.gateway.reference;

import org.jspecify.annotations.NullMarked;
