/** What the API's document says about all operations alike. */
@NullMarked
package pe.kuska.registry.contract;

import org.jspecify.annotations.NullMarked;
