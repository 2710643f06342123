@NullMarked
package pe.kuska.platform.crypto;

import org.jspecify.annotations.NullMarked;
