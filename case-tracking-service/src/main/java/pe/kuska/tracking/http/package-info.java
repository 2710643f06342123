/** What all addresses of the service share: ids, versions and answers. */
@NullMarked
package pe.kuska.tracking.http;

import org.jspecify.annotations.NullMarked;
