/// Protection measures of a person: granted, renewed, ended, with a warning before they expire.
@NullMarked
package pe.kuska.gateway.web.measures;

import org.jspecify.annotations.NullMarked;
