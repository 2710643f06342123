/** An attention and its sessions. */
@NullMarked
package pe.kuska.tracking.attentions.domain;

import org.jspecify.annotations.NullMarked;
