#!/bin/sh
# Has reference managers read the files of a running site, and says what each read otherwise than CSL-JSON has it.
#
#   sh src/test/scripts/managers.sh http://localhost:8080 sources/taubman-2003 people/nikita-khrushchev ...
#
# Without records: every 30th source and every 60th other record of the sitemap. What the formats cannot hold is told in
# src/test/resources/citing/limits.psv. Needs curl, pandoc, biber, bibutils and jabref (Debian), Node.js of 20 or newer with npm.
set -eu
site=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

if [ $# -eq 0 ]; then
	curl -sf "$site/sitemap.xml" | grep -o '<loc>[^<]*' | sed 's/<loc>[a-z]*:..[^/]*.//' | grep / | grep -vE '^(on|about|timeline)/' > all
	set -- $(grep '^sources/' all | awk 'NR % 30 == 1') $(grep -v '^sources/' all | awk 'NR % 60 == 1')
fi
for record; do
	for format in bib ris csl.json; do
		curl -sf "$site/$record.$format" >> "works.$format" || echo "$record has no .$format" >&2
	done
done
npm install --silent --no-audit --no-fund --prefix . @citation-js/core@0.8 @citation-js/plugin-bibtex@0.8 \
	@citation-js/plugin-ris@0.8 > npm.log 2>&1 || { cat npm.log; exit 1; }

cat > read.cjs <<'JS'
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const file = (ending) => readFileSync(`works.${ending}`, 'utf8');
const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const works = new Map(JSON.parse(file('csl.json').replaceAll(']\n[', ',')).map((work) => [work.id, work]));
const bare = (text) => String(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const fields = {
	type: (work) => work.type,
	title: (work) => bare(work.title),
	names: (work) => ['author', 'editor', 'translator'].map((role) =>
		(work[role] ?? []).map((name) => bare([name['non-dropping-particle'], name.family, name.given, name.literal].join(''))).join()).join(';'),
	date: (work) => (work.issued?.['date-parts'] ?? []).join('/') + (work.issued?.circa ? '~' : ''),
	place: (work) => bare(work['publisher-place']).replaceAll('and', ''),
	shelf: (work) => bare(work.archive_location),
};
/** A value that stands elsewhere in what was read, such as in a note, is counted apart. */
function compare(tool, read) {
	const line = Object.entries(fields).map(([field, of]) => {
		const count = { same: 0, noted: 0, other: 0 };
		for (const work of read) {
			const wanted = of(works.get(work.id));
			const same = wanted === of(work);
			const noted = wanted && bare(JSON.stringify(work)).includes(bare(wanted));
			count[same ? 'same' : noted ? 'noted' : 'other']++;
		}
		return `${field} ${count.same}+${count.noted}-${count.other}`;
	});
	console.log(`${tool}: ${new Set(read.map((work) => work.id)).size} of ${works.size}; ${line.join(', ')}`);
}
const entries = (ending, start, type) => file(ending).split(start).filter(Boolean).flatMap((text) =>
	new Cite(text, { forceType: type }).data.map(({ _graph, ...work }) => work));

console.log('each field: same + said elsewhere - other');
compare('pandoc, BibLaTeX', JSON.parse(run('pandoc', '-f', 'biblatex', '-t', 'csljson', 'works.bib')));
compare('pandoc, BibTeX', JSON.parse(run('pandoc', '-f', 'bibtex', '-t', 'csljson', 'works.bib')));
compare('citation-js, BibLaTeX', entries('bib', /^(?=@)/m, '@biblatex/text'));
compare('citation-js, RIS', entries('ris', /^(?=TY {2}- )/m, '@ris/file'));
const count = (tool, text, pattern) => console.log(`${tool}: ${(text.match(pattern) ?? []).length} of ${works.size}`);
count('biber', (run('biber', '--tool', '--quiet', '-O', 'biber.bib', 'works.bib'), readFileSync('biber.bib', 'utf8')), /^@/gm);
count('bibutils, BibTeX', run('bib2xml', 'works.bib'), /<mods /g);
count('bibutils, BibLaTeX', run('biblatex2xml', 'works.bib'), /<mods /g);
count('bibutils, RIS', run('ris2xml', 'works.ris'), /<mods /g);
run('jabref', '-n', '-i', 'works.ris,ris', '-o', 'jabref.bib');
count('JabRef, RIS', readFileSync('jabref.bib', 'utf8'), /^@(?!Comment)/gm);
JS
node read.cjs
