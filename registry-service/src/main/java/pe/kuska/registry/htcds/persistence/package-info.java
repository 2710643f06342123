/** What cases say of those who are handed out, and the exports that took place. */
@NullMarked
package pe.kuska.registry.htcds.persistence;

import org.jspecify.annotations.NullMarked;
