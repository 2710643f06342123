/** What a row tells. */
@NullMarked
package pe.kuska.registry.htcds.domain;

import org.jspecify.annotations.NullMarked;
