# What the benchmarks share: a throw-away Kuska, people to send, and measures of a process. Sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

clients=${CLIENTS:-8}
seconds=${SECONDS_EACH:-20}
export KUSKA_HOME=${KUSKA_HOME:-$(mktemp -d)/kuska-bench} KUSKA_PORT_BASE=${KUSKA_PORT_BASE:-28080}
# Memory as for a register of this size, not as for a demonstration.
export KUSKA_DATABASE_MEMORY=${KUSKA_DATABASE_MEMORY:-1g} KUSKA_REGISTRY_MEMORY=${KUSKA_REGISTRY_MEMORY:-512m}
# Limits protect institutions from each other; here one client measures.
export KUSKA_GATEWAY_SECURITY_KNOWN_REQUESTS_PER_SECOND=100000 KUSKA_GATEWAY_SECURITY_KNOWN_BURST=100000
service=http://127.0.0.1:$((KUSKA_PORT_BASE + 1))
work=$(mktemp -d)
seconds_of_each=()
trap 'kill "${seconds_of_each[@]}" 2>/dev/null || true; ./kuska down >/dev/null 2>&1 || true; rm -rf "$KUSKA_HOME" "$work"' EXIT

start() { ./kuska up >/dev/null; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# A token costs a JVM: it is asked for once a minute, so that asking is not what is measured.
token() {
  local kept=$work/token.${1:-reta}
  [ -n "$(find "$kept" -mmin -1 2>/dev/null)" ] || ./kuska token "${1:-reta}" >"$kept"
  cat "$kept"
}
secret() { sed -n "s/^$1=//p" "$KUSKA_HOME/secrets/local.properties"; }
database="host=127.0.0.1 port=$((KUSKA_PORT_BASE + 10)) dbname=kuska_registry user=kuska_registry_owner"
sql() { PGPASSWORD=$(secret registry.owner) psql -qAt -v ON_ERROR_STOP=1 "$database" "$@"; }
registry() { cut -d' ' -f1 "$KUSKA_HOME/run/registry.pid"; }
registry_milliseconds() { awk -v tick="$(getconf CLK_TCK)" '{ printf "%.0f", ($14 + $15) * 1000 / tick }' "/proc/$(registry)/stat"; }
registry_peak() { sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$(registry)/status" | awk '{ printf "%d MiB", $1 / 1024 }'; }

# second_replica registry|tracking|indicators PORT: one more of a service, on the same database and broker and with the same settings
second_replica() {
  local first environment command
  first=$(cut -d' ' -f1 "$KUSKA_HOME/run/$1.pid")
  mapfile -d '' -t environment <"/proc/$first/environ"
  mapfile -d '' -t command <"/proc/$first/cmdline"
  (cd "$KUSKA_HOME/app/$1" && exec env -i "${environment[@]}" QUARKUS_HTTP_PORT="$2" \
    KUSKA_AUDIT_ANCHORS="$KUSKA_HOME/anchors/$1-second.jsonl" "${command[@]}" >"$KUSKA_HOME/logs/$1-second.log" 2>&1) &
  seconds_of_each+=($!)
  until curl -sf -o /dev/null "http://127.0.0.1:$2/q/health/ready"; do
    kill -0 $! || { echo "no second $1" >&2; return 1; }
    sleep 1
  done
}

# The class path of the programs that measure, which are built when they are not there yet.
programs() {
  [ -f deploy/bench/target/bench.classpath ] || mvn -q -B -pl deploy/bench package -DskipTests >&2
  echo "deploy/bench/target/classes:$(cat deploy/bench/target/bench.classpath)"
}

# people PERSONS RECORDS: records of synthetic people in $work/people.{ndjson,csv}
people() {
  deploy/bench/people --persons "$1" --records "$2" --seed "${SEED:-7}" --errors "${ERRORS:-standard}" --out "$work"
  bench=$(programs)
}

# load register|search SKIP SECONDS [RATE]: per second, failed, 50th, 95th, 99th percentile in ms, how many in all. Whoever sends
# warms up for some seconds first, so that its own compiler is not measured; with a rate, requests are due at fixed times.
load() {
  "$java" -Xmx256m -XX:+UseSerialGC -cp "$bench" pe.kuska.bench.ServiceLoad --do "$1" --address "$service" --token "$(token)" \
    --people "$work/people.ndjson" --skip "$2" --clients "$clients" --warm "${SENDER_WARM:-5}" --seconds "$3" --rate "${4:-0}"
}

# import FROM TO [TIME]: records FROM+1 to TO of the people through the REST import, which time it is; seconds it took
import() {
  curl -sf -o /dev/null -X PUT -H "Authorization: Bearer $(token)" -H 'Content-Type: application/json' -H 'If-None-Match: *' \
    --data @deploy/bench/people-profile.json "$service/api/registry/v1/import-profiles/PERSONAS" || true
  head -n 1 "$work/people.csv" >"$work/part.csv"
  tail -n "+$(($1 + 2))" "$work/people.csv" | head -n $(($2 - $1)) >>"$work/part.csv"
  local begun job state=''
  begun=$(date +%s.%N)
  job=$(curl -sf -X POST -H "Authorization: Bearer $(token)" -H "Idempotency-Key: import-$1-$2-${3:-first}" \
    -F "file=@$work/part.csv;type=text/csv" -D - -o /dev/null "$service/api/registry/v1/imports?profile=PERSONAS" |
    tr -d '\r' | sed -n 's/^[Ll]ocation: *//p')
  while [ "$state" != DONE ]; do
    sleep 0.2
    state=$(curl -sf -H "Authorization: Bearer $(token)" "$service${job#"$service"}" | sed -n 's/.*"state":"\([A-Z_]*\)".*/\1/p')
    case $state in FAILED | CANCELLED) echo "import $state" >&2; return 1 ;; esac
  done
  awk "BEGIN { printf \"%.1f\", $(date +%s.%N) - $begun }"
}

# fill FROM TO: records FROM+1 to TO of the people, put into the register without being recognised one by one
fill() {
  local classes=registry-service/target
  [ -d $classes/test-classes ] || mvn -q -B -pl registry-service test-compile
  [ -f $classes/fill.classpath ] || mvn -q -B -o -pl registry-service dependency:build-classpath -Dmdep.outputFile=target/fill.classpath
  "$java" -Xmx1g -cp "$classes/test-classes:$classes/classes:$(cat $classes/fill.classpath)" \
    pe.kuska.registry.people.persistence.FillRegister "$KUSKA_HOME/keys/registry.json" "$work" "$1" $(($2 - $1)) "$work"
  (cd "$work" && sql -f "$OLDPWD/deploy/bench/fill.sql" >/dev/null)
  rm "$work"/*.tsv
}
