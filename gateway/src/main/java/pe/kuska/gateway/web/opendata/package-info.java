/// Open-data releases: what was published, what was left out to protect people, and publishing another year.
@NullMarked
package pe.kuska.gateway.web.opendata;

import org.jspecify.annotations.NullMarked;
