vcl 4.1;

# Varnish before two replicas. It asks the management port of each whether it is ready, so a replica that is told to stop
# gets no reader any more while it answers its last ones (thaw.management.drain, longer than two probes).

import directors;
import std;

probe readiness {
	.url = "/readyz";
	.interval = 1s;
	.timeout = 2s;
	.window = 3;
	.threshold = 2;
	.initial = 1;
}

backend one { .host = "127.0.0.1"; .port = "8081"; .connect_timeout = 1s; .first_byte_timeout = 10s; }
backend two { .host = "127.0.0.1"; .port = "8082"; .connect_timeout = 1s; .first_byte_timeout = 10s; }

# Never asked for a page: a probe goes to the port of its backend, and readiness stands on another.
backend one_ready { .host = "127.0.0.1"; .port = "18081"; .probe = readiness; }
backend two_ready { .host = "127.0.0.1"; .port = "18082"; .probe = readiness; }

sub vcl_init {
	new replicas = directors.round_robin();
	replicas.add_backend(one);
	replicas.add_backend(two);
	return (ok);
}

sub replica {
	if (!std.healthy(two_ready) && std.healthy(one_ready)) {
		set bereq.backend = one;
	} else if (!std.healthy(one_ready) && std.healthy(two_ready)) {
		set bereq.backend = two;
	} else {
		# Round robin: a retry is asked of the other.
		set bereq.backend = replicas.backend();
	}
}

sub vcl_recv {
	if (req.method != "GET" && req.method != "HEAD") {
		return (pass);
	}
	# Nothing depends on who asks.
	unset req.http.Cookie;
	# Records vary by Accept, but only where RDF is asked for; errors, where JSON alone is.
	if (req.http.Accept !~ "(turtle|n-triples|ld\+json)" && (req.http.Accept !~ "json" || req.http.Accept ~ "html")) {
		set req.http.Accept = "*/*";
	}
	if (std.healthy(one_ready) || std.healthy(two_ready)) {
		# As long as somebody can be asked, nothing is given that is older than this.
		set req.grace = 10s;
	}
}

sub vcl_backend_fetch {
	call replica;
}

sub vcl_backend_response {
	if (beresp.status >= 500 && bereq.retries < 2 && bereq.method != "POST") {
		return (retry);
	}
	if (beresp.status == 404 && bereq.url ~ "^/(css|js|fonts|images)/" && bereq.retries < 1) {
		# While editions change, a file named by its content may be with the other replica.
		return (retry);
	}
	if (beresp.status >= 500 && bereq.is_bgfetch) {
		# What is stale stays until there is better.
		return (abandon);
	}
	set beresp.grace = 24h;
	set beresp.keep = 24h;
}

sub vcl_backend_error {
	if (bereq.retries < 2) {
		return (retry);
	}
}
