@NullMarked
package pe.kuska.tracking.notices.api;

import org.jspecify.annotations.NullMarked;
