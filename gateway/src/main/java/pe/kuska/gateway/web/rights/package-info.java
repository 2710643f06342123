/// What people may ask of the register: the report of what is held about a victim, made and printed in her language.
@NullMarked
package pe.kuska.gateway.web.rights;

import org.jspecify.annotations.NullMarked;
