/**
 * Real PostgreSQL, Kafka and Keycloak on one machine without a container engine, for the demonstration and for the
 * tests. What is kept in a production cluster's hands (replication, backups, TLS) is not here.
 */
@NullMarked
package pe.kuska.local.servers;

import org.jspecify.annotations.NullMarked;
