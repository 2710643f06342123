/// The first page after the login: what this person can do here.
@NullMarked
package pe.kuska.gateway.web.home;

import org.jspecify.annotations.NullMarked;
