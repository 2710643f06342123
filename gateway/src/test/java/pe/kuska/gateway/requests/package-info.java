@NullMarked
package pe.kuska.gateway.requests;

import org.jspecify.annotations.NullMarked;
