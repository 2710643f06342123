@NullMarked
package pe.kuska.gateway;

import org.jspecify.annotations.NullMarked;
