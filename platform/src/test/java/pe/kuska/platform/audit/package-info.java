/** Tests of the audit chain that need no database. */
@NullMarked
package pe.kuska.platform.audit;

import org.jspecify.annotations.NullMarked;
