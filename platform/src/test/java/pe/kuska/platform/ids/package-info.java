@NullMarked
package pe.kuska.platform.ids;

import org.jspecify.annotations.NullMarked;
