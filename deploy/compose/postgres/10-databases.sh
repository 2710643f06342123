#!/bin/bash
# Runs once, on an empty cluster: a database for each service with an owner, who migrates, and the service's own role,
# which can connect there and nowhere else; and one for Keycloak. The rules are those of deploy/local's Databases.
set -euo pipefail

value() { sed -n "s/^$2=//p" "/run/secrets/$1"; }

run() { psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" "$@"; }

for service in registry tracking indicators; do
  database=kuska_$service
  run --dbname postgres --set "db=$database" --set "owner=${database}_owner" --set "app=${database}_app" \
    --set "owner_password=$(value "$service" quarkus.flyway.password)" \
    --set "app_password=$(value "$service" quarkus.datasource.password)" <<'SQL'
CREATE ROLE :"owner" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
CREATE DATABASE :"db" OWNER :"owner";
REVOKE ALL ON DATABASE :"db" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"db" TO :"app";
\connect :"db"
ALTER SCHEMA public OWNER TO :"owner";
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"app";
SQL
done

run --dbname postgres --set "password=$(value keycloak KC_DB_PASSWORD)" <<'SQL'
CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
REVOKE ALL ON DATABASE postgres FROM PUBLIC;
REVOKE ALL ON DATABASE template1 FROM PUBLIC;
SQL
