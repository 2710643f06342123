@NullMarked
package pe.kuska.platform.paging;

import org.jspecify.annotations.NullMarked;
