/** What the API's document says about all operations alike. */
@NullMarked
package pe.kuska.indicators.contract;

import org.jspecify.annotations.NullMarked;
