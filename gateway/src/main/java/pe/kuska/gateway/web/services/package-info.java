/// Talking to the services in the name of the person at the keyboard.
@NullMarked
package pe.kuska.gateway.web.services;

import org.jspecify.annotations.NullMarked;
