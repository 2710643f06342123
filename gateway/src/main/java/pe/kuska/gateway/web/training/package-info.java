/// Accredited training of those who meet victims: courses, when and where they were given, how many passed. Numbers
/// only, never names.
@NullMarked
package pe.kuska.gateway.web.training;

import org.jspecify.annotations.NullMarked;
