/** What can be wrong with what an institution sends, said in Spanish by field and rule; never repeating the value. */
@NullMarked
package pe.kuska.registry.validation;

import org.jspecify.annotations.NullMarked;
