/** Work collected during a transaction and done once, just before it commits. */
@NullMarked
package pe.kuska.platform.transaction;

import org.jspecify.annotations.NullMarked;
