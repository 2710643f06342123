@NullMarked
package pe.kuska.platform.http;

import org.jspecify.annotations.NullMarked;
