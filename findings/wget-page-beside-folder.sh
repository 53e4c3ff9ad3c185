#!/bin/sh
# GNU Wget 1.21.3 (Debian 12, 1.21.3-1+deb12u1), mirroring a site whose page /people links to /people/lev, throws the page
# /people away when it makes the folder for the other, says nothing, ends with 0, and counts the page as kept: the link to it is
# made a relative one, which leads to the folder.
#
# Addresses without extensions are common, and RFC 3986, section 3.3, lets /people and /people/lev stand beside each other. The
# manual says of --adjust-extension that it is for pages whose names do not end in .html, not that pages are lost without it.
#
# Seen on 29 November 2026 with Node.js 20.20.2:
#   status 0
#   kept: index.html people/lev robots.txt
#   link to the page: href="people"
#   said to be saved: "people" "people/lev"
#
# Needs: Debian 12 (apt-get, dpkg), Node.js. Fails if a line changes.
set -eu
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || :; rm -rf "$work"' EXIT
server=
cd "$work"

apt-get download wget=1.21.3-1+deb12u1 > apt.log 2>&1 || { cat apt.log; exit 1; }
dpkg -x wget_*.deb tool

cat > serve.js <<'JS'
const pages = { '/': '<a href="/people">people</a>', '/people': '<a href="/people/lev">Lev</a>', '/people/lev': 'Lev' };
const server = require('http').createServer((request, response) => {
	const page = pages[request.url];
	response.writeHead(page || request.url === '/robots.txt' ? 200 : 404, { 'Content-Type': page ? 'text/html' : 'text/plain' });
	response.end(page || '');
});
server.listen(0, '127.0.0.1', () => require('fs').writeFileSync('port', String(server.address().port)));
JS
node serve.js &
server=$!
until [ -s port ]; do sleep 1; done

status=0
tool/usr/bin/wget -nv -nH --mirror --convert-links -P copy "http://127.0.0.1:$(cat port)/" > wget.log 2>&1 || status=$?
{
	echo "status $status"
	echo "kept: $(cd copy && find . -type f | sed 's:^\./::' | LC_ALL=C sort | tr '\n' ' ' | sed 's/ $//')"
	echo "link to the page: $(grep -o 'href="[^"]*"' copy/index.html)"
	echo "said to be saved: $(grep -o '"copy/people[^"]*"' wget.log | sed 's:copy/::' | LC_ALL=C sort -u | tr '\n' ' ' | sed 's/ $//')"
} > seen

cat > expected <<'TEXT'
status 0
kept: index.html people/lev robots.txt
link to the page: href="people"
said to be saved: "people" "people/lev"
TEXT
diff expected seen && echo 'as seen: Wget 1.21.3 loses a page beside whose address there are others'
