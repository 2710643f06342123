/** Where things happen: Peru's districts by INEI code, other countries by ISO code. */
@NullMarked
package pe.kuska.registry.territory;

import org.jspecify.annotations.NullMarked;
