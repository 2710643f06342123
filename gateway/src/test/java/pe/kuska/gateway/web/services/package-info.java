@NullMarked
package pe.kuska.gateway.web.services;

import org.jspecify.annotations.NullMarked;
