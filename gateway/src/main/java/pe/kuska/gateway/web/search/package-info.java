/// Finding a person by whatever is known of her. Typed by POST, answered without a name.
@NullMarked
package pe.kuska.gateway.web.search;

import org.jspecify.annotations.NullMarked;
