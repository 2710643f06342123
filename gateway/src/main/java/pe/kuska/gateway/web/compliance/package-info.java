/// The yearly compliance report: the drafted sentences and tables with the ministry's own words between them, its
/// published editions, and its downloads.
@NullMarked
package pe.kuska.gateway.web.compliance;

import org.jspecify.annotations.NullMarked;
