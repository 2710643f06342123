/** What can be wrong with a request. */
@NullMarked
package pe.kuska.registry.validation;

import org.jspecify.annotations.NullMarked;
