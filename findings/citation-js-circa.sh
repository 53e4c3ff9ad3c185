#!/bin/sh
# citation-js 0.9.0 (npm @citation-js/core, plugin-bibtex, plugin-csl) knows an approximate date when it prints one, and loses
# the doubt whenever BibLaTeX is written or read.
#
# CSL-JSON has circa for approximate dates; BibLaTeX ("Date and Time Specifications") has the same in EDTF: 1925~. Written,
# an approximate date becomes a certain one, and so does 1925~ when read; an open end, 1968/, is read as null, which CSL-JSON
# does not allow.
#
# Seen on 29 November 2026 with Node.js 20.20.2:
#   printed: Doe, J. (ca. 1925). A life.
#   written: date = {1925}
#   read 1925~: {"date-parts":[[1925]]}
#   read 1968/: {"date-parts":[[1968],null]}
#
# Needs: Node.js of 20 or newer with npm. Fails if any line changes.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --prefix . @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 \
	@citation-js/plugin-csl@0.9.0 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > dates.cjs <<'JS'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-csl');
const work = new Cite([{ id: 'a', type: 'book', title: 'A life', author: [{ family: 'Doe', given: 'Jane' }],
	issued: { 'date-parts': [[1925]], circa: true } }]);
console.log('printed: ' + work.format('bibliography', { template: 'apa' }).trim());
console.log('written: ' + work.format('biblatex').match(/date = \{[^}]*\}/)[0]);
for (const date of ['1925~', '1968/']) {
	const read = new Cite(`@book{a, title = {A life}, date = {${date}}}`, { forceType: '@biblatex/text' });
	console.log(`read ${date}: ${JSON.stringify(read.data[0].issued)}`);
}
JS
node dates.cjs > seen

cat > expected <<'TEXT'
printed: Doe, J. (ca. 1925). A life.
written: date = {1925}
read 1925~: {"date-parts":[[1925]]}
read 1968/: {"date-parts":[[1968],null]}
TEXT
diff expected seen && echo "as seen: citation-js 0.9.0 loses circa to and from BibLaTeX"
