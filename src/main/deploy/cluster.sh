#!/usr/bin/env bash
# A small cluster on 127.0.0.1: nginx before two replicas of the site, which share a PostgreSQL and an OpenSearch.
#
#   cluster.sh start [--without-postgres] [--without-opensearch]
#   cluster.sh replace 1|2 NAME   ends a replica by SIGTERM and starts it with an edition of that name
#   cluster.sh kill 1|2           ends a replica by SIGKILL
#   cluster.sh pid NAME           of one, two, nginx, postgres or opensearch
#   cluster.sh stop               ends all of it, and nothing else
#
# Settings (environment): CLUSTER_PORT (8080: nginx; the next seven belong to the rest), CLUSTER_FOLDER (target/cluster: logs,
# process numbers, data), CLUSTER_JAR (the newest below target), OPENSEARCH_JAVA_HOME (a JDK of 21 or newer).
# PostgreSQL and nginx are the machine's own; OpenSearch is the one of the tests: ./mvnw -Popensearch process-test-resources
set -euo pipefail
deploy=$(cd "$(dirname "$0")" && pwd)
cd "$deploy/../../.."
port=${CLUSTER_PORT:-8080}
state=$(mkdir -p "${CLUSTER_FOLDER:-target/cluster}" && cd "${CLUSTER_FOLDER:-target/cluster}" && pwd)

say() { printf 'cluster: %s\n' "$*"; }
die() { say "$*" >&2; exit 1; }
pid() { cat "$state/$1.pid" 2>/dev/null || true; }
# A number may have gone to another process since: ours has the folder in its command.
ours() { [[ -n $(pid "$1") ]] && tr '\0' ' ' 2>/dev/null <"/proc/$(pid "$1")/cmdline" | grep -qF "$state"; }
# Whether somebody listens at a port.
open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
free() { ! open "$1" || die "port $1 is taken; name another in CLUSTER_PORT"; }
background() { # name command...: runs it with its output in a file
	local name=$1; shift
	setsid "$@" >>"$state/$name.log" 2>&1 </dev/null &
	echo $! >"$state/$name.pid"
}
await() { # name seconds command...: until the command succeeds
	local name=$1 end=$((SECONDS + $2)); shift 2
	until "$@"; do
		ours "$name" || die "$name ended: $(tail -n 3 "$state/$name.log")"
		((SECONDS < end)) || die "$name is not ready, see $state/$name.log"
		sleep 0.2
	done
}
end() { # name signal: ends it and waits
	ours "$1" || { rm -f "$state/$1.pid"; return 0; }
	kill "-$2" "$(pid "$1")"
	for ((i = 0; i < 450; i++)); do ours "$1" || break; sleep 0.1; done
	! ours "$1" || kill -KILL "$(pid "$1")"
	rm -f "$state/$1.pid"
}

ready() { curl -sf -o "$state/ready.$1" "http://127.0.0.1:$((port + 2 + $1))/readyz"; }
name() { [[ $1 == 1 ]] && echo one || { [[ $1 == 2 ]] && echo two || die "there are replicas 1 and 2"; }; }
replica() { # number, name of the edition or nothing
	local profiles=logs-json settings=("--thaw.address=http://127.0.0.1:$port")
	if [[ -f $state/with.postgres ]]; then
		profiles+=,postgres
		settings+=("--spring.datasource.url=jdbc:postgresql://127.0.0.1:$((port + 5))/thaw" --spring.datasource.username=thaw)
	fi
	if [[ -f $state/with.opensearch ]]; then
		profiles+=,opensearch
		settings+=("--thaw.opensearch.address=http://127.0.0.1:$((port + 6))")
	fi
	[[ -z ${2:-} ]] || settings+=("--thaw.edition.name=$2")
	free $((port + $1)); free $((port + 2 + $1))
	background "$(name "$1")" java "@$deploy/jvm.options" "-Dthaw.cluster=$state" -jar "$(cat "$state/jar")" \
		"--server.port=$((port + $1))" "--thaw.management.port=$((port + 2 + $1))" --thaw.management.drain=4s \
		"--spring.profiles.active=$profiles" "${settings[@]}"
}

postgres() {
	local bin as=() data=$state/postgres
	bin=$(dirname "$(realpath -q "$(command -v initdb || find /usr/lib/postgresql -name initdb 2>/dev/null | sort -V | tail -n 1)")")
	[[ -x $bin/initdb ]] || die "no PostgreSQL here: install it, or start --without-postgres"
	free $((port + 5))
	rm -rf "$data"; mkdir "$data"
	# It refuses to run as root.
	if ((EUID == 0)); then chown postgres "$data"; as=(setpriv --reuid=postgres --regid=postgres --clear-groups); fi
	(cd /; "${as[@]}" "$bin/initdb" -D "$data" -U thaw -A trust -E UTF8 --locale=C) >"$state/postgres.log" 2>&1 || die "see $state/postgres.log"
	: >"$state/with.postgres"
	background postgres "${as[@]}" "$bin/postgres" -D "$data" -p $((port + 5)) -c listen_addresses=127.0.0.1 -c "unix_socket_directories="
	await postgres 60 "$bin/pg_isready" -q -h 127.0.0.1 -p $((port + 5))
	"$bin/createdb" -h 127.0.0.1 -p $((port + 5)) -U thaw thaw
}

opensearch() {
	local java
	java=$(for home in "${OPENSEARCH_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*; do
		[[ -x $home/bin/java ]] && (("$("$home/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')" >= 21)) && echo "$home/bin/java"
	done | head -n 1) || true
	[[ -n $java ]] || die "OpenSearch needs a JDK of 21 or newer: name it in OPENSEARCH_JAVA_HOME, or start --without-opensearch"
	[[ -f target/opensearch.classpath ]] || ./mvnw -q -Popensearch process-test-resources || die "or start --without-opensearch"
	free $((port + 6))
	: >"$state/with.opensearch"
	# It ends with its standard input, which here never ends.
	background opensearch bash -c 'exec "$@" < <(exec sleep infinity)' opensearch "$java" -Xmx400m -XX:+UseSerialGC -cp "$(cat target/opensearch.classpath)" \
		src/test/opensearch/StartOpenSearch.java $((port + 6)) $((port + 7)) "$state/opensearch"
	await opensearch 180 curl -sf -o "$state/opensearch.ready" "http://127.0.0.1:$((port + 6))/_cluster/health?wait_for_status=yellow"
}

nginx_before() {
	command -v nginx >/dev/null || die "no nginx here"
	free "$port"; mkdir -p "$state/cache"
	sed -e "s|127.0.0.1:8080|127.0.0.1:$port|; s|127.0.0.1:8081|127.0.0.1:$((port + 1))|; s|127.0.0.1:8082|127.0.0.1:$((port + 2))|" \
		-e "s|/var/cache/nginx|$state/cache|; s|/var/log/nginx|$state|" "$deploy/nginx.conf" >"$state/site.conf"
	printf '%s\n' "daemon off; error_log $state/nginx.log; pid $state/nginx-own.pid; events {}" \
		"http { client_body_temp_path $state/body; proxy_temp_path $state/proxy; fastcgi_temp_path $state/f; uwsgi_temp_path $state/u; scgi_temp_path $state/s;" \
		"include $state/site.conf; }" >"$state/nginx.conf"
	nginx -q -t -p "$state" -c "$state/nginx.conf" || die "see $state/nginx.conf"
	background nginx nginx -p "$state" -c "$state/nginx.conf"
	await nginx 20 open "$port"
}

start() {
	local with=" postgres opensearch " part
	for part in "$@"; do
		case $part in
			--without-postgres|--without-opensearch) with=${with/ "${part#--without-}" / } ;;
			*) die "start knows --without-postgres and --without-opensearch, not $part" ;;
		esac
	done
	for part in one two nginx postgres opensearch; do ! ours "$part" || die "$part runs already: cluster.sh stop"; done
	rm -f "$state"/*.log "$state"/with.*
	ls -t ${CLUSTER_JAR:-target/khrushchev-thaw-*.jar} 2>/dev/null | head -n 1 | xargs -r realpath >"$state/jar"
	[[ -s $state/jar ]] || die "no jar: ./mvnw -DskipTests package"
	trap 'stop; exit 1' ERR EXIT INT TERM
	for part in $with; do
		if grep -qaF "BOOT-INF/classes/application-$part.properties" "$(cat "$state/jar")" ||
			grep -qaF "BOOT-INF/classes/thaw/$part/" "$(cat "$state/jar")"; then "$part"; else say "this jar knows no $part"; fi
	done
	replica 1; replica 2
	await one 600 ready 1; await two 600 ready 2
	nginx_before
	trap - ERR EXIT INT TERM
	say "http://127.0.0.1:$port, replicas on $((port + 1)) and $((port + 2)), management on $((port + 3)) and $((port + 4))"
}

stop() {
	end nginx QUIT
	end one TERM & local one=$!
	end two TERM & wait "$one" $!
	end opensearch TERM; end postgres INT
}

case ${1:-} in
	start) shift; start "$@" ;;
	stop) stop ;;
	pid) pid "${2:?of which}" ;;
	kill) end "$(name "${2:-}")" KILL ;;
	replace)
		end "$(name "${2:-}")" TERM; replica "$2" "${3:?name of the edition}"; await "$(name "$2")" 600 ready "$2"
		# Now nginx asks again a replica that it has found gone (fail_timeout).
		sleep 3 ;;
	*) sed -n '2,/^set/{/^#/p}' "$0"; exit 2 ;;
esac
