/// The register's figures: tables and maps, routes of trafficking, and why totals differ.
@NullMarked
package pe.kuska.gateway.web.statistics;

import org.jspecify.annotations.NullMarked;
