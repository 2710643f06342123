/** What the local servers promise, tested on real processes where it matters. */
@NullMarked
package pe.kuska.local.servers;

import org.jspecify.annotations.NullMarked;
