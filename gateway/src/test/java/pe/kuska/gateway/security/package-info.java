@NullMarked
package pe.kuska.gateway.security;

import org.jspecify.annotations.NullMarked;
