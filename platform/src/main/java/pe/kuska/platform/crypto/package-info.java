/** Personal data sealed at application level, and found again through keyed blind tokens. */
@NullMarked
package pe.kuska.platform.crypto;

import org.jspecify.annotations.NullMarked;
