@NullMarked
package pe.kuska.platform.transaction;

import org.jspecify.annotations.NullMarked;
