/// What every page has in common: who looks at it, in which language, and the words.
@NullMarked
package pe.kuska.gateway.web.page;

import org.jspecify.annotations.NullMarked;
